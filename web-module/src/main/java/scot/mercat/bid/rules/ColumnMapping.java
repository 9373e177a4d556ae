package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column of a file holds what.
 *
 * @param positions the number of the file's column, from 0
 */
public record ColumnMapping(Map<RegisterColumn, Integer> positions) {
  public ColumnMapping {
    Map<RegisterColumn, Integer> ordered = new EnumMap<>(RegisterColumn.class);
    ordered.putAll(positions);
    positions = Collections.unmodifiableMap(ordered);
  }

  /** What the headings say; each column of the file serves once. */
  public static ColumnMapping guess(List<String> headings) {
    Map<RegisterColumn, Integer> found = new EnumMap<>(RegisterColumn.class);
    for (RegisterColumn column : RegisterColumn.values()) {
      best(column, headings, found.values()).ifPresent(at -> found.put(column, at));
    }
    return new ColumnMapping(found);
  }

  private static Optional<Integer> best(
      RegisterColumn column, List<String> headings, Iterable<Integer> taken) {
    Set<Integer> used = new HashSet<>();
    taken.forEach(used::add);
    int best = -1;
    for (int i = 0; i < headings.size(); i++) {
      int rank = used.contains(i) ? -1 : column.rank(headings.get(i));
      if (rank >= 0 && (best < 0 || rank < column.rank(headings.get(best)))) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** Reads what {@link #text} wrote; what is no column is left out. */
  public static ColumnMapping parse(String text) {
    Map<RegisterColumn, Integer> found = new EnumMap<>(RegisterColumn.class);
    for (String part : text.split(" ")) {
      String[] pair = part.split("=", -1);
      RegisterColumn.all()
          .filter(column -> pair.length == 2 && column.code().equals(pair[0]))
          .filter(column -> pair[1].matches("[0-9]{1,3}"))
          .forEach(column -> found.put(column, Integer.valueOf(pair[1])));
    }
    return new ColumnMapping(found);
  }

  /** Such as {@code person=0 name=1}. */
  public String text() {
    return positions.entrySet().stream()
        .map(entry -> entry.getKey().code() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  public Optional<Integer> of(RegisterColumn column) {
    return Optional.ofNullable(positions.get(column));
  }

  /** Whether every needed column is named, and none twice: then lines can be read. */
  public boolean isWhole() {
    return missing().isEmpty() && doubled().isEmpty();
  }

  /** Columns that no register can do without and that this one lacks. */
  public List<RegisterColumn> missing() {
    return RegisterColumn.all()
        .filter(column -> column.isNeeded() && !positions.containsKey(column))
        .toList();
  }

  /** Columns that share a column of the file with one before them. */
  public List<RegisterColumn> doubled() {
    Set<Integer> seen = new HashSet<>();
    List<RegisterColumn> doubled = new ArrayList<>();
    positions.forEach((column, at) -> {
      if (!seen.add(at)) {
        doubled.add(column);
      }
    });
    return doubled;
  }
}
