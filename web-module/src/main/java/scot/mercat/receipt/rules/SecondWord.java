package scot.mercat.receipt.rules;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;

/** The word or words that a person chooses so that only they can read again what they sent. */
public final class SecondWord {
  public static final int SHORTEST = 4;
  public static final int LONGEST = 100;

  /** So many slips are free: people forget which word it was. */
  private static final int FREE = 5;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

  private SecondWord() {}

  /** The same word in other cases, spacing or forms of letters is the same word. */
  public static String normal(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** Whether the word can be chosen: long enough not to be guessed at once, and not endless. */
  public static boolean isFit(String word) {
    int length = normal(word).codePointCount(0, normal(word).length());
    return length >= SHORTEST && length <= LONGEST;
  }

  /**
   * How long after the last wrong word the next may be tried: nothing for the first five, then 1,
   * 2, 4, 8, 16 and at most 30 minutes. It ends by itself, so that nobody is shut out for good.
   */
  public static Duration waitAfter(int wrongWords) {
    if (wrongWords < FREE) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofMinutes(1L << Math.min(wrongWords - FREE, 5));
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }
}
