package scot.mercat.impact.web.officer;

import java.util.Map;
import scot.mercat.impact.AnswerView;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Asks the approver once more, and shows what people will read.
 *
 * @param view in the language of the page
 * @param owners names of bodies by code
 * @param untold how many do not know yet what is published already
 */
public record PublishPage(
    AnswerCase found, AnswerView view, Map<String, String> owners, int untold, FormErrors errors)
    implements Page {
  public PublishPage {
    owners = Map.copyOf(owners);
  }

  @Override
  public String template() {
    return "impact/officer/publish.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.publish.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String action() {
    return found.path() + "/publish";
  }

  public boolean isDecision() {
    return found.draft().answer().decision().isPresent();
  }
}
