package scot.mercat.bid.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import scot.mercat.shared.rules.Csv;

/** Where in each row of a table of properties what stands, by the names in the first row. */
record LevyColumns(List<String> names) {
  static final String VALUE_FROM = "value_from_";
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final List<String> NEEDED = List.of("property_id", "person_id");
  private static final Set<String> KNOWN =
      Set.of(
          "property_id",
          "person_id",
          "owner_id",
          "value",
          "employees",
          "class",
          "reliefs",
          "membership",
          "empty",
          "from",
          "until");

  static LevyColumns of(Csv.Row row) {
    return new LevyColumns(
        row.cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
  }

  List<LevyFault> faults(int line) {
    List<LevyFault> faults = new ArrayList<>();
    NEEDED.stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> faults.add(LevyFault.of(line, LevyReason.COLUMN_MISSING, name)));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!KNOWN.contains(name) && dayOf(name).isEmpty()) {
        faults.add(LevyFault.of(line, LevyReason.COLUMN_UNKNOWN, name));
      } else if (names.indexOf(name) < i) {
        faults.add(LevyFault.of(line, LevyReason.COLUMN_TWICE, name));
      }
    }
    return faults;
  }

  /** Empty where there is no such column. */
  String cell(Csv.Row row, String name) {
    int at = names.indexOf(name);
    return at < 0 ? "" : row.cells().get(at);
  }

  /** The columns of values by the day from which they count. */
  Map<LocalDate, String> values() {
    Map<LocalDate, String> values = new TreeMap<>();
    for (String name : names) {
      dayOf(name).ifPresent(day -> values.put(day, name));
    }
    return values;
  }

  private static Optional<LocalDate> dayOf(String name) {
    return name.startsWith(VALUE_FROM)
        ? day(name.substring(VALUE_FROM.length()))
        : Optional.empty();
  }

  static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
