package scot.mercat.impact;

import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

/**
 * A text of an answer as a reader is shown it.
 *
 * @param language of the text itself
 * @param fallback why it is this text
 */
public record Line(String text, Language language, Fallback fallback) {
  /** Where nothing was ever written. */
  public static final Line NONE = new Line("", Language.ENGLISH, Fallback.SHOW);
}
