package scot.mercat.response.web.officer;

import scot.mercat.response.Response;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Asks a moderator why a response is not to be shown. */
public record HidePage(Response response, ReasonForm form, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "response/officer/hide.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.hide");
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
