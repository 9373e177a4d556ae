package scot.mercat.plan.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes a text apart into words, blanks and marks, in any script, so that nothing is lost. A figure
 * stays whole: {@code 9.15pm}, {@code £1,500} and {@code 01632} are each one token. Chinese and
 * Japanese have no blanks between words, so each letter is a token there.
 */
public final class Tokens {
  private static final String LETTER =
      "[\\p{L}\\p{M}\\p{N}\\u200c\\u200d&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|\\p{Sc}?"
              + LETTER
              + "+(?:[.,:'’@/_-]"
              + LETTER
              + "+)*%?"
              + "|\\s+"
              + "|.",
          Pattern.DOTALL);

  private Tokens() {}

  public static List<String> of(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether the token is a word or figure, and no blank or mark. */
  public static boolean isWord(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  public static int words(String text) {
    return (int) of(text).stream().filter(Tokens::isWord).count();
  }
}
