package scot.mercat.identity.web;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The door for officers.
 *
 * @param next the path that they wanted; empty for none
 * @param signedOut true where they have just left
 */
public record SignInPage(String email, String next, boolean signedOut, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "identity/sign-in.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.sign-in.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
