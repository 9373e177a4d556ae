package scot.mercat.identity.web;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where the first administrator begins.
 *
 * @param over true where there is one already
 * @param body code of the partnership that is known already; else as typed
 */
public record StartPage(
    boolean over,
    String code,
    String name,
    String email,
    String body,
    boolean bodyKnown,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "identity/start.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(over ? "identity.start.over.title" : "identity.start.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
