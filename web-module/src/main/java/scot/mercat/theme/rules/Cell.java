package scot.mercat.theme.rules;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** One cell of a table that people will open in a spreadsheet. */
public sealed interface Cell {
  /** What Excel and its like take in one cell, in UTF-16 units. */
  int LONGEST = 32_767;

  /** Text that no spreadsheet takes for a formula. */
  record Text(String text) implements Cell {
    /**
     * Signs that begin a formula, also in their full width, after anything that programs may strip
     * from the beginning; see OWASP, "CSV Injection".
     */
    private static final Pattern FORMULA =
        Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n].*",
            Pattern.DOTALL);

    /** Signs that no XML, and so no spreadsheet, can hold. */
    private static final Pattern UNWRITABLE =
        Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\t\\r\\n]]|\\p{Cs}");

    public Text {
      String writable = UNWRITABLE.matcher(text).replaceAll("");
      String safe = FORMULA.matcher(writable).matches() ? "'" + writable : writable;
      text = safe.length() <= LONGEST ? safe : Excerpt.of(safe, LONGEST - 1).text();
    }
  }

  record Number(long number) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  static Cell of(String text) {
    return new Text(text);
  }
}
