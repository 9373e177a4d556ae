package scot.mercat.response.rules;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of what was said, for a list. */
public final class Excerpt {
  private static final String MORE = "…";

  private Excerpt() {}

  /**
   * The text itself where it is short enough; else as many whole words as fit, or, in a script that
   * sets no blanks between words, as many whole letters, and three dots.
   *
   * @param most how many UTF-16 units may be shown, at least 20
   */
  public static String of(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int blank = line.lastIndexOf(' ', most);
    int end = blank > most / 2 ? blank : letterEnd(line, most);
    return line.substring(0, end).strip() + MORE;
  }

  /** Marks that stand on a letter stay with it. */
  private static int letterEnd(String line, int most) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(line);
    return letters.isBoundary(most) ? most : letters.preceding(most);
  }
}
