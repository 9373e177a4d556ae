package scot.mercat.theme.rules;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The beginning of a long text, for a list.
 *
 * @param text with an ellipsis at its end where more follows
 */
public record Excerpt(String text, boolean isCut) {
  /**
   * @param longest in UTF-16 units; the cut comes at the end of the last whole word before it
   */
  public static Excerpt of(String whole, int longest) {
    if (whole.length() <= longest) {
      return new Excerpt(whole, false);
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(whole);
    int end = words.preceding(longest + 1);
    // One word longer than all that is allowed is cut where a person sees a letter end.
    if (end <= longest / 2) {
      BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
      letters.setText(whole);
      end = letters.preceding(longest + 1);
    }
    return new Excerpt(whole.substring(0, end).strip() + "…", true);
  }
}
