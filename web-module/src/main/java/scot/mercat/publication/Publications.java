package scot.mercat.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Drafts;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Publishes drafts: one transaction freezes every rendition and language together. */
@Dependent
@Transactional
public class Publications {
  private final Plans plans;
  private final Drafts drafts;
  private final Editions editions;
  private final EditionPages pages;
  private final AuditLog audit;

  @Inject
  public Publications(
      Plans plans, Drafts drafts, Editions editions, EditionPages pages, AuditLog audit) {
    this.plans = plans;
    this.drafts = drafts;
    this.editions = editions;
    this.pages = pages;
    this.audit = audit;
  }

  /** What keeps the plan's draft from being published; empty when nothing does. */
  public List<String> missing(PlanVersion draft) {
    return editions.readiness(draft).missing();
  }

  /**
   * Publishes the draft in the approver's name.
   *
   * @param at now, or, for what was published elsewhere before, the time that it was
   * @throws IllegalStateException when the officer may not approve, or there is no draft
   */
  public PublishOutcome publish(Officer approver, Plan plan, ZonedDateTime at) {
    if (!approver.is(Role.APPROVER) || !approver.mayActFor(plan.body())) {
      throw new IllegalStateException("Only an approver of the plan's body publishes it");
    }
    PlanVersion draft =
        plans.draft(plan).orElseThrow(() -> new IllegalStateException("There is no draft"));
    List<String> missing = missing(draft);
    if (!missing.isEmpty()) {
      return new PublishOutcome.Blocked(missing);
    }
    drafts.seal(draft, at.toLocalDate());
    int count = 0;
    for (Rendition rendition : Rendition.values()) {
      for (Language language : Languages.standard().interfaceLanguages()) {
        editions.add(draft, rendition, language, at.toInstant(), approver.name());
        count++;
      }
    }
    audit.append(
        new Deed(
            approver.id().toString(),
            "publication.published",
            plan.id().value().toString(),
            plan.body(),
            Map.of("version", "" + draft.number(), "editions", "" + count)));
    pages.renew(plan);
    editions.announce(plan);
    return new PublishOutcome.Published(draft.number(), count);
  }
}
