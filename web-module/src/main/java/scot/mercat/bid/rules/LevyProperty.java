package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property while one person is liable for it.
 *
 * @param owner who pays when it is empty, or empty where nobody knows
 * @param values hundredths of a pound by the day from which each counts; the one at the ballot
 *     counts from {@link LocalDate#MIN}
 * @param employees full-time equivalents in hundredths
 * @param kinds its class, its reliefs, its membership, and {@code empty}: what rules may name
 * @param liable on which days
 */
public record LevyProperty(
    String property,
    String person,
    String owner,
    NavigableMap<LocalDate, Long> values,
    long employees,
    Set<String> kinds,
    DateSpan liable) {
  /** The kind of a property in which nobody trades. */
  public static final String EMPTY = "empty";

  /** Kinds of members who pay of their own will, and so have no vote by law. */
  public static final List<String> WITHOUT_VOTE = List.of("voluntary", "associate");

  /** Within no range that a rule can name. */
  static final long UNKNOWN = -1;

  public LevyProperty {
    values = new TreeMap<>(values);
    kinds = Set.copyOf(kinds);
  }

  /** Kinds as they are written, parted by marks: {@code Charity; listed}. */
  static Set<String> kindsIn(String text) {
    return Stream.of(text.split("[;,|]"))
        .map(kind -> kind.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"))
        .filter(kind -> !kind.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether the levy is owed by law, and a vote goes with it. */
  public boolean isStatutory() {
    return WITHOUT_VOTE.stream().noneMatch(kinds::contains);
  }

  /** Hundredths of a pound, or {@link #UNKNOWN}. */
  long valueOn(LocalDate day) {
    var entry = values.floorEntry(day);
    return entry == null ? UNKNOWN : entry.getValue();
  }

  String payer(boolean ownerPaysWhenEmpty) {
    return ownerPaysWhenEmpty && kinds.contains(EMPTY) ? owner : person;
  }
}
