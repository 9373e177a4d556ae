package scot.mercat.plan.rules;

/**
 * A run of text in a comparison.
 *
 * @param text with its blanks, so that the pieces in a row give the whole
 */
public record Piece(String text, Kind kind) {
  /** What became of a run of text. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  public static Piece same(String text) {
    return new Piece(text, Kind.SAME);
  }

  public static Piece removed(String text) {
    return new Piece(text, Kind.REMOVED);
  }

  public static Piece added(String text) {
    return new Piece(text, Kind.ADDED);
  }

  /** The blanks before the words, to stand outside the mark. */
  public String blanksBefore() {
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  /** The text without blanks at either end. */
  public String words() {
    return text.strip();
  }

  /** The blanks after the words; none where there are only blanks. */
  public String blanksAfter() {
    return text.isBlank() ? "" : text.substring(text.stripTrailing().length());
  }
}
