package scot.mercat.response.web.officer;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** For an officer whose body has asked nothing yet. */
public record NothingPage() implements Page {
  @Override
  public String template() {
    return "response/officer/nothing.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
