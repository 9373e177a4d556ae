package scot.mercat.impact.web.officer;

import java.util.Map;
import scot.mercat.impact.AnswerView;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * An answer as people would read it.
 *
 * @param owners names of bodies by code
 */
public record PreviewPage(AnswerCase found, AnswerView view, Map<String, String> owners)
    implements Page {
  public PreviewPage {
    owners = Map.copyOf(owners);
  }

  @Override
  public String template() {
    return "impact/officer/preview.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.officer.preview");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
