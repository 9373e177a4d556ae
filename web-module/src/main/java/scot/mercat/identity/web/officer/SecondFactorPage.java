package scot.mercat.identity.web.officer;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where the six digits are typed. */
public record SecondFactorPage(String next, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "identity/officer/second-factor.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.second-factor.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
