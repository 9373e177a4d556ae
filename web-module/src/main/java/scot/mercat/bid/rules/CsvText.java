package scot.mercat.bid.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A table as text that spreadsheets read (RFC 4180), beginning with the mark of UTF-8. */
public final class CsvText {
  private CsvText() {}

  /**
   * @param rows the first names the columns
   */
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining("", "\uFEFF", ""));
  }

  /** What a spreadsheet would take for a sum is marked as text, since people typed it. */
  private static String cell(String value) {
    String safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
    return safe.matches("(?s).*[,\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
