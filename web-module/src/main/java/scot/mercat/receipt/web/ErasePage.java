package scot.mercat.receipt.web;

import java.util.List;
import scot.mercat.receipt.Sentence;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Asks once more before words are erased.
 *
 * @param here the receipt's address without its language
 * @param stays what is kept, such as a number in a count
 */
public record ErasePage(String here, List<Sentence> stays, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "receipt/erase.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("receipt.erase.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
