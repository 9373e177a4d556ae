package scot.mercat.ballot.web.officer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import scot.mercat.ballot.AfterState;
import scot.mercat.ballot.rules.AfterStep;
import scot.mercat.ballot.rules.Keeping;
import scot.mercat.bid.rules.Nation;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What happened to a ballot after its declaration, and what may happen next.
 *
 * @param witness who saw the papers destroyed; empty where they are not
 * @param kept names what was done just now; empty for nothing
 */
public record AfterPage(
    AfterState state,
    LocalDate today,
    String witness,
    TypedStep typed,
    String kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/after.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.after.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "officer/ballot/" + state.held().proposal().id().value();
  }

  public Keeping keeping() {
    return state.rules().keeping(today);
  }

  /** Whether a lawyer has still to look at the rules of the nation. */
  public boolean isUnreviewed() {
    return state.rules().days().nation() != Nation.SCOTLAND;
  }

  public boolean isInScotland() {
    return state.rules().days().nation() == Nation.SCOTLAND;
  }

  /** What can be noted, with its words. */
  public Map<String, String> steps(Words words) {
    Map<String, String> steps = new LinkedHashMap<>();
    for (AfterStep step : state.rules().possible()) {
      steps.put(step.code(), words.say("ballot.after.step." + step.code()));
    }
    return steps;
  }
}
