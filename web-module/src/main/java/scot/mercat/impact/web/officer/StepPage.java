package scot.mercat.impact.web.officer;

import java.util.List;
import java.util.Map;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One form of an answer.
 *
 * @param seen the fingerprint of the draft, so that nobody overwrites what they never saw
 * @param isOthers whether somebody else has written the answer in the meantime
 * @param owners names of bodies by code
 */
public record StepPage(
    AnswerCase found,
    Step step,
    Entries entries,
    String seen,
    boolean isOthers,
    Map<String, String> owners,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "impact/officer/step.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.step." + step.code());
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
    return found.path() + "/" + step.code();
  }

  public List<Decision> decisions() {
    return List.of(Decision.values());
  }

  public List<ActionState> states() {
    return List.of(ActionState.values());
  }

  /** Whether a decision can be made: it is known who considered it, when, and what they read. */
  public boolean mayDecide() {
    return found.draft().mayDecide();
  }
}
