package scot.mercat.shared.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables of values parted by commas, semicolons or tabs (RFC 4180; the first line decides),
 * and remembers on which line each row began.
 */
public final class Csv {
  private final String text;
  private final char mark;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int line = 1;
  private int rowLine = 1;
  private boolean quoted;

  private Csv(String text) {
    this.text = text;
    this.mark = markOf(text);
  }

  /** One row; cells carry no spaces at their ends. */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The rows that hold anything, the first one (the names of the columns) included. */
  public static List<Row> read(String text) {
    return new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
  }

  private List<Row> rows() {
    for (int i = 0; i < text.length(); i++) {
      i += take(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\n');
    }
    endRow();
    return List.copyOf(rows);
  }

  /** How many characters more were taken. */
  private int take(char c, char next) {
    if (c == '"') {
      if (quoted && next == '"') {
        cell.append('"');
        return 1;
      }
      quoted = !quoted;
    } else if (c == '\n' || c == '\r') {
      return takeLineEnd(c, next);
    } else if (c == mark && !quoted) {
      endCell();
    } else {
      cell.append(c);
    }
    return 0;
  }

  private int takeLineEnd(char c, char next) {
    line++;
    if (quoted) {
      cell.append('\n');
    } else {
      endRow();
      rowLine = line;
    }
    return c == '\r' && next == '\n' ? 1 : 0;
  }

  private void endCell() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (cells.stream().anyMatch(value -> !value.isEmpty())) {
      rows.add(new Row(rowLine, cells));
    }
    cells.clear();
  }

  private static char markOf(String text) {
    String first = text.lines().findFirst().orElse("");
    if (first.indexOf(',') >= 0) {
      return ',';
    }
    return first.indexOf(';') >= 0 ? ';' : '\t';
  }
}
