package scot.mercat.consultation;

import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

/**
 * One text as a reader is shown it.
 *
 * @param language of the text itself, for {@code lang} and {@code dir}
 * @param fallback why it is this text; its notice is in the reader's language
 * @param isReviewed whether a native reader has checked it; always true of English
 */
public record Text(String text, Language language, Fallback fallback, boolean isReviewed) {
  public boolean hasNotice() {
    return fallback.hasNotice();
  }
}
