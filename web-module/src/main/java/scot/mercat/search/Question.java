package scot.mercat.search;

import java.util.Optional;
import scot.mercat.translations.Language;

/**
 * What somebody looks for.
 *
 * @param text as typed, in any state; blank finds nothing
 * @param reader the language of the page
 * @param everyLanguage whether to look beyond what is shown on pages of the reader's language
 * @param page the first is 1
 */
public record Question(
    String text, Language reader, Optional<Kind> kind, boolean everyLanguage, int page) {
  /** So many hits stand on a page. */
  public static final int SIZE = 20;

  private static final int LAST_PAGE = 500;
  private static final int LONGEST = 400;

  public Question {
    text = text.strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    page = Math.clamp(page, 1, LAST_PAGE);
  }

  /** The same in all languages. */
  public Question inEveryLanguage() {
    return new Question(text, reader, kind, true, page);
  }
}
