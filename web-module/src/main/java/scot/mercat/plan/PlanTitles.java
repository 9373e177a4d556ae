package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import scot.mercat.plan.rules.BlockKind;

/** What plans are called, in English: the title that stands in a version, in plain words. */
@Singleton
@Transactional
public class PlanTitles {
  private final Plans plans;
  private final Wordings wordings;

  @Inject
  public PlanTitles(Plans plans, Wordings wordings) {
    this.plans = plans;
    this.wordings = wordings;
  }

  /** The title; the plan's name in addresses where the version has none yet. */
  public String of(PlanVersion version) {
    return version.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == BlockKind.TITLE)
        .findFirst()
        .map(paragraph -> wordings.text(paragraph.plain()))
        .filter(title -> !title.isBlank())
        .orElse(version.plan().slug());
  }

  /** The title in the draft, or in the latest version where there is no draft. */
  public String of(Plan plan) {
    Optional<PlanVersion> newest = plans.draft(plan).or(() -> plans.latestPublished(plan));
    return newest.map(this::of).orElse(plan.slug());
  }
}
