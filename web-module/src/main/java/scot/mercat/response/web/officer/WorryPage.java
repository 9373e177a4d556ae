package scot.mercat.response.web.officer;

import java.time.Instant;
import java.util.Optional;
import scot.mercat.place.DutyContact;
import scot.mercat.response.Response;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The form for saying that someone may be at risk, and the one for saying what was done.
 *
 * @param step {@code at-risk} or {@code acted}
 */
public record WorryPage(
    String step,
    Response response,
    Optional<DutyContact> contact,
    Instant now,
    WorryForm form,
    FormErrors errors)
    implements Page {
  static final String AT_RISK = "at-risk";
  static final String ACTED = "acted";

  @Override
  public String template() {
    return "response/officer/" + step + ".jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer." + step);
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
    return OfficerPlaces.of(response.id());
  }
}
