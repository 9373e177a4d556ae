package scot.mercat.response.web.officer;

import scot.mercat.response.Response;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** The words as they came, for a moderator. */
public record OriginalPage(Response response, String original) implements Page {
  @Override
  public String template() {
    return "response/officer/original.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.original");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return OfficerPlaces.of(response.id());
  }
}
