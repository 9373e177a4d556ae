package scot.mercat.ballot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file to print from holds. */
public enum PrintContent {
  /** Papers in the usual size, as PDF. */
  STANDARD,
  /** Papers of those who asked for large print, as PDF. */
  LARGE_PRINT,
  /** A line for each paper, for a mailing house that prints them itself. */
  LIST;

  /** As forms and tables name it, such as {@code large-print}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PrintContent> of(String code) {
    return Stream.of(values()).filter(content -> content.code().equals(code)).findFirst();
  }
}
