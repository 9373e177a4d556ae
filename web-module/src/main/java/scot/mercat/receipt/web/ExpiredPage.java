package scot.mercat.receipt.web;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Instead of a page whose hour is over.
 *
 * @param kind {@code open} or {@code new}; names its messages
 */
public record ExpiredPage(String kind) implements Page {
  @Override
  public String template() {
    return "receipt/expired.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("receipt.expired." + kind + ".title");
  }
}
