package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;

/** Finds where the paragraphs stand that answers changed. */
@Singleton
class ChangedParagraphs {
  private final Plans plans;

  @Inject
  ChangedParagraphs(Plans plans) {
    this.plans = plans;
  }

  /** A paragraph by its key, in a plan. */
  record Place(String planSlug, String key, PlanVersion version) {}

  /** Nothing while the version with the change is not published: nobody can see it there. */
  Optional<Place> of(Change change) {
    return plans
        .find(change.plan())
        .flatMap(plan ->
            plans
                .version(plan, change.version())
                .filter(version -> !version.isDraft())
                .flatMap(version -> place(plan, change, version)));
  }

  /** A paragraph that was taken out stands in the version before. */
  private Optional<Place> place(Plan plan, Change change, PlanVersion version) {
    return version
        .paragraph(change.block())
        .or(() ->
            plans
                .version(plan, change.version() - 1)
                .flatMap(before -> before.paragraph(change.block())))
        .map(paragraph -> new Place(plan.slug(), paragraph.key(), version));
  }
}
