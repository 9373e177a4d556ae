package scot.mercat.response.web.officer;

import scot.mercat.response.Response;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The words to show, to be changed by a moderator. */
public record RedactPage(Response response, RedactForm form, FormErrors errors) implements Page {
  static RedactPage of(Response response) {
    return new RedactPage(response, RedactForm.of(response), FormErrors.NONE);
  }

  @Override
  public String template() {
    return "response/officer/redact.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.redact");
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
