package scot.mercat.theme.web.officer;

import java.time.LocalDate;
import scot.mercat.consultation.Consultation;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.CodedResponse;
import scot.mercat.theme.Theme;
import scot.mercat.theme.rules.Neighbours;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One response, whole.
 *
 * @param neighbours what stands before and after it in the list that was asked for
 */
public record ResponsePage(
    Consultation consultation,
    CodedResponse coded,
    Legend legend,
    Asked asked,
    Neighbours<ResponseId> neighbours,
    Action action,
    Done done,
    FormErrors errors)
    implements Page {
  ResponsePage with(Action typed, Done justDone, FormErrors faults) {
    return new ResponsePage(
        consultation, coded, legend, asked, neighbours, typed, justDone, faults);
  }

  @Override
  public String template() {
    return "theme/officer/response.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("theme.response.title", day());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public LocalDate day() {
    return CivilTime.day(coded.response().receivedAt());
  }

  /** The list that this response was opened from. */
  public String list() {
    return ThemePlaces.of(consultation) + asked.query();
  }

  /** This page itself, and with it the list that it was opened from. */
  public String path() {
    return path(coded.response().id());
  }

  /** Where it is taken out of a theme again. */
  public String takeOut() {
    return ThemePlaces.of(consultation, coded.response().id()) + "/take-out" + asked.query();
  }

  public String theme(Theme theme) {
    return ThemePlaces.of(consultation, theme.id());
  }

  public String path(ResponseId other) {
    return ThemePlaces.of(consultation, other) + asked.query();
  }
}
