package scot.mercat.searchindex.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings Scottish Gaelic words to a common form. Not right, but alike on both sides: {@code a'
 * bhùth} and {@code bùthan} both become {@code buth}. Lucene's Irish rules must not be used: they
 * eclipse where Gaelic does not, and make {@code dh'} of Gaelic's past tense a stray {@code d'}.
 */
final class Gaelic {

  private static final Pattern ELIDED = Pattern.compile("(\\p{L}+)['’ʼ](\\p{L}+)");
  private static final int LONGEST_ELIDED = 3;

  private static final String LENITED = "bcdfgmpst";
  private static final String VOWELS = "aeiou";

  /** Plural and case endings, longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "aichean", "eannan", "ichean", "eachan", "annan", "achan", "tean", "aibh", "ean", "an",
          "e", "a");

  /** A slender ending, which marks the genitive: rathaid beside rathad. */
  private static final Pattern SLENDER = Pattern.compile("(.*[aeou])i([^aeiou]+)");

  private static final int SHORTEST_STEM = 3;
  private static final int PASSES = 2;

  private Gaelic() {}

  /** Takes a short word off that leans on the next: dh'fhalbh, b'fheàrr, m'athair. */
  static String withoutElision(String word) {
    Matcher elided = ELIDED.matcher(word);
    return elided.matches() && elided.group(1).length() <= LONGEST_ELIDED ? elided.group(2) : word;
  }

  /**
   * The common form of a folded word. Up to two endings come off, so that seachdainean (weeks)
   * meets seachdain, whose own slender ending looks like one.
   */
  static String stem(String folded) {
    String word = broad(unlenited(folded));
    for (int pass = 0; pass < PASSES; pass++) {
      word = broad(withoutEnding(word));
    }
    return word;
  }

  private static String unlenited(String word) {
    if (word.length() <= SHORTEST_STEM) {
      return word;
    }
    char first = word.charAt(0);
    char second = word.charAt(1);
    if (second == 'h' && LENITED.indexOf(first) >= 0) {
      return first + word.substring(2);
    }
    // Written without the hyphen: hEileanan, tsràid. No Gaelic word begins so by itself.
    boolean prefixed = first == 'h' && VOWELS.indexOf(second) >= 0 || first == 't' && second == 's';
    return prefixed ? word.substring(1) : word;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String broad(String word) {
    Matcher slender = SLENDER.matcher(word);
    return slender.matches() ? slender.group(1) + slender.group(2) : word;
  }
}
