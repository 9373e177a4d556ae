package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.place.rules.Fault;
import scot.mercat.shared.rules.Csv;

/**
 * A list of properties with the value of each, as a council or an assessor sends it. Every bad line
 * is found, not only the first.
 *
 * @param pounds whole pounds by the number of the property, in the order of the file
 */
public record ValuesFile(Map<String, Long> pounds, List<Fault> faults) {
  /** The columns of such a list; each must be there. */
  public static final List<RegisterColumn> COLUMNS =
      List.of(RegisterColumn.PROPERTY, RegisterColumn.VALUE);

  private static final int MOST_ROWS = 50_000;

  public ValuesFile {
    pounds = Collections.unmodifiableMap(new LinkedHashMap<>(pounds));
    faults = List.copyOf(faults);
  }

  /**
   * @param rows the headings first
   */
  public static ValuesFile read(List<Csv.Row> rows, ColumnMapping mapping) {
    if (rows.size() < 2 || rows.size() > MOST_ROWS) {
      String reason = rows.size() < 2 ? "no-rows" : "too-many-rows";
      return new ValuesFile(Map.of(), List.of(Fault.atLine(1, reason)));
    }
    Map<String, Long> pounds = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Csv.Row row : rows.subList(1, rows.size())) {
      String property = text(row, mapping, RegisterColumn.PROPERTY);
      String value = text(row, mapping, RegisterColumn.VALUE);
      Optional<Fault> fault = fault(row.line(), property, value);
      if (fault.isPresent()) {
        faults.add(fault.get());
      } else {
        Long before = pounds.putIfAbsent(property, Pounds.read(value));
        if (before == null) {
          lines.put(property, row.line());
        } else if (before != Pounds.read(value)) {
          faults.add(
              Fault.atLine(row.line(), "value-differs", String.valueOf(lines.get(property))));
        }
      }
    }
    return new ValuesFile(pounds, faults);
  }

  private static Optional<Fault> fault(int line, String property, String value) {
    return Stream.of(
            faultIf(property.isEmpty(), line, "missing-property"),
            faultIf(
                property.length() > RegisterLine.LONGEST_REFERENCE, line, "too-long", "property"),
            faultIf(value.isEmpty(), line, "missing-value"),
            faultIf(Pounds.read(value) < 0, line, "not-a-value", value))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Fault> faultIf(boolean isSo, int line, String reason, String... facts) {
    return isSo ? Optional.of(Fault.atLine(line, reason, facts)) : Optional.empty();
  }

  private static String text(Csv.Row row, ColumnMapping mapping, RegisterColumn column) {
    return mapping
        .of(column)
        .filter(at -> at < row.cells().size())
        .map(row.cells()::get)
        .map(String::strip)
        .orElse("");
  }
}
