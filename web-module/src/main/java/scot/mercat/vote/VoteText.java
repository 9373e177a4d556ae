package scot.mercat.vote;

import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

/**
 * One text as a reader is shown it.
 *
 * @param language of the text itself, for {@code lang} and {@code dir}
 * @param fallback why it is this text
 */
public record VoteText(String text, Language language, Fallback fallback) {
  static final VoteText NONE = new VoteText("", Language.ENGLISH, Fallback.SHOW);
}
