package scot.mercat.impact.web;

import java.util.List;
import java.util.Map;
import scot.mercat.plan.Plan;
import scot.mercat.publication.TitledPlan.Line;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Two versions of a plan, paragraph by paragraph, with the themes that caused each change.
 *
 * @param owners names of bodies by code
 */
public record ComparePage(
    Plan plan,
    Line name,
    int before,
    int after,
    List<ChangeView> changes,
    Map<String, String> owners)
    implements Page {
  public ComparePage {
    changes = List.copyOf(changes);
    owners = Map.copyOf(owners);
  }

  @Override
  public String template() {
    return "impact/compare.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.compare.title", after);
  }

  public long caused() {
    return changes.stream().filter(change -> !change.causes().isEmpty()).count();
  }
}
