package scot.mercat.plan.web.officer;

import java.util.List;
import java.util.Map;
import scot.mercat.plan.Change;
import scot.mercat.plan.Plan;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What a draft changes in what was published last.
 *
 * @param owners names of bodies by code
 */
public record ChangesPage(
    Plan plan,
    String planTitle,
    Rendition rendition,
    List<Change> changes,
    Map<String, String> owners)
    implements Page {
  public ChangesPage {
    changes = List.copyOf(changes);
  }

  @Override
  public String template() {
    return "plan/officer/changes.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.changes.heading");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
