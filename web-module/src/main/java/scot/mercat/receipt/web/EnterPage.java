package scot.mercat.receipt.web;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a code is typed.
 *
 * @param typed as it came, so that one letter can be mended
 */
public record EnterPage(String typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "receipt/enter.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("receipt.enter.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
