package scot.mercat.identity.web;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Help for whoever cannot sign in.
 *
 * @param asked true once a link has been asked for; the same whether or not one was sent
 */
public record ForgottenPage(boolean asked) implements Page {
  @Override
  public String template() {
    return "identity/forgotten.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(asked ? "identity.forgotten.asked.title" : "identity.forgotten.title");
  }
}
