package scot.mercat.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scot.mercat.impact.AnswerView.ChangedParagraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;

/** Finds paragraphs in versions of plans, and reads each version once. */
final class Paragraphs {
  private final Plans plans;
  private final Map<PlanId, Optional<Plan>> known = new HashMap<>();
  private final Map<Place, Optional<PlanVersion>> versions = new HashMap<>();

  Paragraphs(Plans plans) {
    this.plans = plans;
  }

  private record Place(PlanId plan, int version) {}

  /** A paragraph that was taken out stands in the version before. */
  Optional<ChangedParagraph> changed(Change change, Line reason) {
    return plan(change.plan())
        .flatMap(plan ->
            key(plan, change, change.version())
                .or(() -> key(plan, change, change.version() - 1))
                .map(key -> new ChangedParagraph(plan.slug(), change.version(), key, reason)));
  }

  private Optional<String> key(Plan plan, Change change, int version) {
    return versions
        .computeIfAbsent(
            new Place(plan.id(), version), place -> plans.version(plan, place.version()))
        .flatMap(found -> found.paragraph(change.block()))
        .map(paragraph -> paragraph.key());
  }

  private Optional<Plan> plan(PlanId id) {
    return known.computeIfAbsent(id, plans::find);
  }
}
