package scot.mercat.response.web.officer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.response.HistoryLine;
import scot.mercat.response.Response;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One response: what was said, how it came, and what was done about it.
 *
 * @param plan what its plan is called, in English
 * @param planPath where residents read the plan, below the language
 * @param area name of the locality that was named; empty for none
 * @param now for the clock of those at risk
 * @param justEntered whether the officer has just typed it in
 */
public record ResponsePage(
    Response response,
    Consultation consultation,
    Text heading,
    String plan,
    String planPath,
    Optional<AboutParagraph> paragraph,
    String area,
    List<HistoryLine> history,
    Instant now,
    boolean justEntered,
    TranslationForm translation,
    FormErrors errors)
    implements Page {
  public ResponsePage {
    history = List.copyOf(history);
  }

  @Override
  public String template() {
    return "response/officer/response.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.one", CivilTime.day(response.receivedAt()));
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Path of this page, below the language. */
  public String path() {
    return OfficerPlaces.of(response.id());
  }

  /** Path of the list that it stands on. */
  public String list() {
    return OfficerPlaces.ALL + "?consultation=" + consultation.id().value();
  }

  ResponsePage refused(TranslationForm typed, FormErrors problems) {
    return new ResponsePage(
        response,
        consultation,
        heading,
        plan,
        planPath,
        paragraph,
        area,
        history,
        now,
        false,
        typed,
        problems);
  }
}
