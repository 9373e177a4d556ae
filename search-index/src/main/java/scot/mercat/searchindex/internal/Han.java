package scot.mercat.searchindex.internal;

import com.ibm.icu.text.Transliterator;

/** Traditional Chinese letters as their simplified twins: 優 and 优 are one word to a reader. */
final class Han {

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  // One look-up per letter: the transliterator itself is a thousand times slower and is not
  // thread-safe.
  private static final char[] SIMPLIFIED = table();

  private Han() {}

  /** The simplified form of a letter; any other letter is its own. */
  static int simplified(int letter) {
    return letter >= FIRST && letter <= LAST ? SIMPLIFIED[letter - FIRST] : letter;
  }

  private static char[] table() {
    Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
    char[] table = new char[LAST - FIRST + 1];
    StringBuilder all = new StringBuilder();
    for (int letter = FIRST; letter <= LAST; letter++) {
      table[letter - FIRST] = (char) letter;
      // Between spaces, so that no rule for two letters applies.
      all.append((char) letter).append(' ');
    }
    String[] simplified = toSimplified.transliterate(all.toString()).split(" ", -1);
    for (int i = 0; i < table.length; i++) {
      if (simplified[i].length() == 1) {
        table[i] = simplified[i].charAt(0);
      }
    }
    return table;
  }
}
