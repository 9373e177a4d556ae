package scot.mercat.notify.web;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Asks whether e-mails should stop, or says that they have.
 *
 * @param step {@code ask}, {@code done} or {@code unknown}
 */
public record UnsubscribePage(String step) implements Page {
  @Override
  public String template() {
    return "notify/unsubscribe.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("notify.unsubscribe." + step + ".title");
  }
}
