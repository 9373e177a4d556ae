package scot.mercat.searchindex.internal;

import java.util.List;

/**
 * Brings Punjabi words in Gurmukhi to a common form: ਬੱਸ and ਬੱਸਾਂ, ਰਸਤਾ and ਰਸਤਿਆਂ. The signs that
 * writers leave out or swap (addak, tippi for bindi, the dot of ਸ਼) make no difference.
 */
final class Punjabi {

  /** Endings of number and case, longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "ਾਵਾਂ", "ੀਆਂ", "ਿਆਂ", "ਈਆਂ", "ਇਆਂ", "ਿਓਂ", "ਾਂ", "ਆਂ", "ੋਂ", "ਓਂ", "ੀਂ", "ਇਆ", "ਈ", "ਏ",
          "ਾ", "ੇ", "ੀ", "ਿ");

  private static final int SHORTEST_STEM = 2;

  private Punjabi() {}

  /** The common form of a folded word. */
  static String stem(String folded) {
    String word = folded.replace("ੱ", "").replace('ੰ', 'ਂ');
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
