package scot.mercat.ballot.web.officer;

import java.time.LocalDate;
import scot.mercat.ballot.AfterState;
import scot.mercat.ballot.rules.Keeping;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/**
 * Where it is noted that the papers were destroyed.
 *
 * @param papers how many, as typed
 */
public record DestroyPage(
    AfterState state,
    LocalDate today,
    TypedDay day,
    String papers,
    String witness,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/destroy.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.destroy.title");
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
}
