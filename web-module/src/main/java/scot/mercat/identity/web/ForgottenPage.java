package scot.mercat.identity.web;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Help for whoever cannot sign in.
 *
 * @param asked true once a link has been asked for; the same whether or not one was sent
 * @param email as it was typed
 * @param sends false where there is no mail server, so that only an administrator can help
 */
public record ForgottenPage(boolean asked, String email, boolean sends, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "identity/forgotten.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(
        asked && sends ? "identity.forgotten.asked.title" : "identity.forgotten.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
