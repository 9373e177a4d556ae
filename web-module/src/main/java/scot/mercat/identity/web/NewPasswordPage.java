package scot.mercat.identity.web;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where somebody who came by a link chooses a password.
 *
 * @param email whose password it will be; empty where the link no longer works
 */
public record NewPasswordPage(String code, String email, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "identity/new-password.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(isOver() ? "identity.link-over.title" : "identity.new-password.title");
  }

  public boolean isOver() {
    return email.isEmpty();
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
