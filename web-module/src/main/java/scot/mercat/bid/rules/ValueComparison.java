package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a list of values for the day of the ballot would change in a register.
 *
 * @param changes of properties whose value differs, in the order of the register
 * @param unknown numbers that no property of the register has, in the order of the list
 * @param kept numbers of properties that the list does not name; they keep their value
 * @param same how many properties have in the list the value that they have now
 * @param before what all votes count by value now, in hundredths of a pound
 * @param after the same by the list
 */
public record ValueComparison(
    List<Change> changes,
    List<String> unknown,
    List<String> kept,
    int same,
    long before,
    long after) {
  public ValueComparison {
    changes = List.copyOf(changes);
    unknown = List.copyOf(unknown);
    kept = List.copyOf(kept);
  }

  /**
   * One property with another value.
   *
   * @param before whole pounds
   * @param after whole pounds
   */
  public record Change(UUID id, RegisterLine.Property property, long before, long after) {
    /** Pounds more, or with a minus less. */
    public long difference() {
      return after - before;
    }
  }

  /**
   * @param pounds whole pounds by the number of the property
   */
  public static ValueComparison of(List<Entry> register, Map<String, Long> pounds) {
    Map<UUID, RegisterLine.Property> properties = new LinkedHashMap<>();
    register.forEach(entry -> properties.putIfAbsent(entry.property(), entry.facts().property()));
    List<Change> changes = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>(pounds.keySet());
    properties.forEach((id, property) -> {
      unknown.remove(property.reference());
      Long value = pounds.get(property.reference());
      if (value == null) {
        kept.add(property.reference());
      } else if (value != property.pounds()) {
        changes.add(new Change(id, property, property.pounds(), value));
      }
    });
    return new ValueComparison(
        changes,
        List.copyOf(unknown),
        kept,
        properties.size() - kept.size() - changes.size(),
        votes(register, Map.of()),
        votes(register, pounds));
  }

  /** What all votes count, each property with its new value where it has one. */
  private static long votes(List<Entry> register, Map<String, Long> pounds) {
    return register.stream()
        .map(Entry::facts)
        .filter(RegisterLine::isVoting)
        .mapToLong(facts ->
            Math.multiplyExact(
                pounds.getOrDefault(facts.property().reference(), facts.property().pounds()),
                facts.share()))
        .sum();
  }
}
