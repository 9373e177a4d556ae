package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import scot.mercat.shared.rules.Csv;

/** Reads one row of a table of properties, and finds all that is wrong with it. */
final class LevyRow {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,2})?");
  private static final Set<String> MEMBERSHIPS = Set.of("levy", "voluntary", "associate", "");
  private static final Set<String> YES_NO = Set.of("yes", "no", "");

  private final LevyColumns columns;
  private final Csv.Row row;
  private final LevyNeeds needs;
  private final List<LevyFault> faults = new ArrayList<>();

  LevyRow(LevyColumns columns, Csv.Row row, LevyNeeds needs) {
    this.columns = columns;
    this.row = row;
    this.needs = needs;
  }

  List<LevyFault> faults() {
    return faults;
  }

  /** As far as it can be read. */
  LevyProperty property() {
    Set<String> kinds = kinds();
    return new LevyProperty(
        id("property_id"),
        id("person_id"),
        owner(kinds.contains(LevyProperty.EMPTY)),
        values(kinds),
        employees(kinds),
        kinds,
        liable());
  }

  private String id(String column) {
    String id = cell(column);
    if (id.isEmpty()) {
      fault(LevyReason.ID_MISSING, column);
    }
    return id;
  }

  private String owner(boolean empty) {
    String owner = cell("owner_id");
    if (needs.owner() && empty && owner.isEmpty()) {
      fault(LevyReason.OWNER_MISSING);
    }
    return owner;
  }

  private NavigableMap<LocalDate, Long> values(Set<String> kinds) {
    NavigableMap<LocalDate, Long> values = new TreeMap<>();
    if (needs.value(kinds) && cell("value").isEmpty()) {
      fault(LevyReason.VALUE_MISSING);
    }
    putValue(values, LocalDate.MIN, "value");
    columns.values().forEach((day, column) -> putValue(values, day, column));
    return values;
  }

  private void putValue(NavigableMap<LocalDate, Long> values, LocalDate day, String column) {
    if (!cell(column).isEmpty()) {
      values.put(day, number(column));
    }
  }

  private long employees(Set<String> kinds) {
    if (cell("employees").isEmpty()) {
      if (needs.employees(kinds)) {
        fault(LevyReason.EMPLOYEES_MISSING);
      }
      return 0;
    }
    return number("employees");
  }

  private long number(String column) {
    if (!NUMBER.matcher(cell(column)).matches()) {
      fault(LevyReason.BAD_NUMBER, column, cell(column));
      return 0;
    }
    return LevyWords.hundredths(cell(column));
  }

  private Set<String> kinds() {
    Set<String> kinds = LevyProperty.kindsIn(cell("reliefs"));
    kinds.addAll(LevyProperty.kindsIn(cell("class").replaceAll("[;,|]", " ")));
    String membership = word("membership", MEMBERSHIPS, LevyReason.BAD_MEMBERSHIP);
    if (LevyProperty.WITHOUT_VOTE.contains(membership)) {
      kinds.add(membership);
    }
    if (word("empty", YES_NO, LevyReason.BAD_YES_NO).equals("yes")) {
      kinds.add(LevyProperty.EMPTY);
    }
    return kinds;
  }

  private String word(String column, Set<String> known, LevyReason reason) {
    String word = cell(column).toLowerCase(Locale.ROOT);
    if (!known.contains(word)) {
      fault(reason, column, cell(column));
    }
    return word;
  }

  private DateSpan liable() {
    DateSpan liable = new DateSpan(day("from", LocalDate.MIN), day("until", LocalDate.MAX));
    if (liable.isBackwards()) {
      fault(LevyReason.DATES_BACKWARDS);
    }
    return liable;
  }

  private LocalDate day(String column, LocalDate otherwise) {
    if (cell(column).isEmpty()) {
      return otherwise;
    }
    Optional<LocalDate> day = LevyColumns.day(cell(column));
    if (day.isEmpty()) {
      fault(LevyReason.BAD_DAY, column, cell(column));
    }
    return day.orElse(otherwise);
  }

  private String cell(String column) {
    return columns.cell(row, column);
  }

  private void fault(LevyReason reason, String... facts) {
    faults.add(LevyFault.of(row.line(), reason, facts));
  }
}
