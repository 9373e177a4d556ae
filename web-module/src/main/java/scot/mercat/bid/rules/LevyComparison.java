package scot.mercat.bid.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who pays more and who less, in a year of the same number, if other rules held for the same
 * properties. Sums are pence.
 *
 * @param changes by the row of the table of properties, most more first
 * @param isNobodyWorseOff whether nobody becomes liable or pays more in any year of the term: then
 *     the rules could be altered without a ballot, where the arrangements allow it (Scotland: SSI
 *     2007/202, regulation 18)
 */
public record LevyComparison(List<Change> changes, boolean isNobodyWorseOff) {
  public LevyComparison {
    changes = List.copyOf(changes);
  }

  /** What is owed for one row of the table of properties by the one rules and by the others. */
  public record Change(LevyProperty property, long before, long after) {
    /** Negative where less is owed. */
    public long more() {
      return after - before;
    }

    public boolean isNewlyLiable() {
      return before == 0 && after > 0;
    }
  }

  /**
   * Some of the changes, counted.
   *
   * @param more rows of which more is owed; {@code less} likewise
   */
  public record Group(long before, long after, long more, long less, long same) {
    static Group of(Collection<Change> changes) {
      return new Group(
          changes.stream().mapToLong(Change::before).sum(),
          changes.stream().mapToLong(Change::after).sum(),
          changes.stream().filter(change -> change.more() > 0).count(),
          changes.stream().filter(change -> change.more() < 0).count(),
          changes.stream().filter(change -> change.more() == 0).count());
    }
  }

  /**
   * @param year whose changes are listed; 1 for the first
   */
  public static LevyComparison of(LevyRoll before, LevyRoll after, int year) {
    boolean isNobodyWorseOff =
        after.charges().stream()
            .mapToInt(charge -> charge.year().number())
            .distinct()
            .mapToObj(one -> changes(before, after, one))
            .flatMap(List::stream)
            .noneMatch(change -> change.more() > 0);
    return new LevyComparison(changes(before, after, year), isNobodyWorseOff);
  }

  private static List<Change> changes(LevyRoll before, LevyRoll after, int year) {
    Map<LevyProperty, Long> sums = sums(before, year);
    Map<LevyProperty, Long> others = sums(after, year);
    return Stream.of(sums, others)
        .flatMap(map -> map.keySet().stream())
        .distinct()
        .map(p -> new Change(p, sums.getOrDefault(p, 0L), others.getOrDefault(p, 0L)))
        .sorted(Comparator.comparingLong(Change::more).reversed())
        .toList();
  }

  private static Map<LevyProperty, Long> sums(LevyRoll roll, int year) {
    return roll.charges().stream()
        .filter(charge -> charge.year().number() == year)
        .collect(
            Collectors.toMap(
                LevyCharge::property, LevyCharge::pence, (a, b) -> a, LinkedHashMap::new));
  }

  public Group all() {
    return Group.of(changes);
  }

  /** The changes by kind of property; one of several kinds is counted under each. */
  public Map<String, Group> byKind() {
    Map<String, Group> groups = new TreeMap<>();
    changes.stream()
        .flatMap(change -> change.property().kinds().stream())
        .forEach(kind -> groups.computeIfAbsent(kind, k -> Group.of(ofKind(k))));
    return groups;
  }

  private List<Change> ofKind(String kind) {
    return changes.stream().filter(change -> change.property().kinds().contains(kind)).toList();
  }
}
