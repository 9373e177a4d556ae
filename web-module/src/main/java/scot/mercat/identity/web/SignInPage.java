package scot.mercat.identity.web;

import java.util.Set;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The door for officers.
 *
 * @param next the path that they wanted; empty for none
 * @param done what they have just done: {@code out}, {@code password}, or nothing
 */
public record SignInPage(String email, String next, String done, FormErrors errors)
    implements Page {
  /** Things that lead here. */
  private static final Set<String> DONE = Set.of("out", "password");

  public SignInPage {
    done = DONE.contains(done) ? done : "";
  }

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
