package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.identity.Officer;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.PlanKind;
import scot.mercat.plan.rules.Slug;
import scot.mercat.shared.Ids;

/** Begins plans. */
@Singleton
@Transactional
public class NewPlans {
  /** Parts of addresses that no plan may be named by. */
  private static final List<String> TAKEN = List.of("", "new");

  private final Plans plans;
  private final Drafts drafts;

  @Inject
  public NewPlans(Plans plans, Drafts drafts) {
    this.plans = plans;
    this.drafts = drafts;
  }

  /**
   * A plan of the officer's body with nothing in its draft but a title; nothing where another plan
   * already has the name in addresses that the title gives.
   *
   * @param locality code of the locality; empty for the whole area
   */
  public Optional<Plan> create(
      Officer officer,
      PlanKind kind,
      String title,
      Optional<String> locality,
      LocalDate from,
      LocalDate to) {
    String slug = Slug.of(title);
    if (TAKEN.contains(slug) || plans.find(slug).isPresent()) {
      return Optional.empty();
    }
    Plan plan = new Plan(new PlanId(Ids.next()), slug, officer.body(), kind, locality, from, to);
    drafts.create(officer, plan);
    drafts.write(
        officer,
        plan,
        List.of(new ParagraphDraft("title", BlockKind.TITLE, 0, Facts.NONE, title, title)));
    return Optional.of(plan);
  }
}
