package scot.mercat.bid;

import java.util.ArrayList;
import java.util.List;

/**
 * Part of what is said: in the reader's language, or English words that an officer wrote.
 *
 * @param isEnglish true for the latter, which the page marks with their language
 */
public record SaidPart(String text, boolean isEnglish) {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  /** The words between marks that no other text has. */
  static String english(String text) {
    return OPEN + text + CLOSE;
  }

  /** What is said, in its parts. */
  public static List<SaidPart> of(String said) {
    List<SaidPart> parts = new ArrayList<>();
    int at = 0;
    for (int open = said.indexOf(OPEN); open >= 0; open = said.indexOf(OPEN, at)) {
      int close = said.indexOf(CLOSE, open);
      parts.add(new SaidPart(said.substring(at, open), false));
      parts.add(new SaidPart(said.substring(open + 1, close), true));
      at = close + 1;
    }
    parts.add(new SaidPart(said.substring(at), false));
    return List.copyOf(parts);
  }
}
