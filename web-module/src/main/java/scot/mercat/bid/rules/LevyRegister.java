package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A register as the rules of a levy look at it: a line for each who would pay. */
public final class LevyRegister {
  private static final long HUNDREDTHS = 100;

  private LevyRegister() {}

  /**
   * Those liable by law, and members who pay of their own will, with their class, reliefs and
   * whether they are empty as kinds.
   */
  public static List<LevyProperty> properties(List<Entry> register) {
    return register.stream()
        .map(Entry::facts)
        .filter(line -> line.isLiable() || isByChoice(line))
        .map(LevyRegister::property)
        .toList();
  }

  private static boolean isByChoice(RegisterLine line) {
    return LevyProperty.kindsIn(line.property().relief()).stream()
        .anyMatch(LevyProperty.WITHOUT_VOTE::contains);
  }

  private static LevyProperty property(RegisterLine line) {
    RegisterLine.Property property = line.property();
    TreeMap<LocalDate, Long> values = new TreeMap<>();
    values.put(LocalDate.MIN, property.pounds() * HUNDREDTHS);
    return new LevyProperty(
        property.reference(),
        line.person().reference(),
        "",
        values,
        property.employees().isPresent()
            ? property.employees().getAsInt() * HUNDREDTHS
            : LevyProperty.UNKNOWN,
        kinds(property),
        DateSpan.ALWAYS);
  }

  private static Set<String> kinds(RegisterLine.Property property) {
    Set<String> kinds = new HashSet<>(LevyProperty.kindsIn(property.relief()));
    kinds.addAll(LevyProperty.kindsIn(property.propertyClass()));
    if (property.isEmpty()) {
      kinds.add(LevyProperty.EMPTY);
    }
    return kinds;
  }

  /** Lines whose number of employees the rules ask for and nobody knows: no band reaches them. */
  public static long withoutEmployees(LevyRules rules, List<LevyProperty> properties) {
    LevyNeeds needs = rules.needs();
    return properties.stream()
        .filter(property -> property.employees() == LevyProperty.UNKNOWN)
        .filter(property -> needs.employees(property.kinds()))
        .count();
  }
}
