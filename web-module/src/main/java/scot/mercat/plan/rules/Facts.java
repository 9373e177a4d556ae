package scot.mercat.plan.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a paragraph states beside its words, the same in every language: an action's owner, day and
 * state; an indicator's figures.
 *
 * @param values by name: {@code owner} (code of a body), {@code due} (ISO date), {@code status},
 *     {@code baseline}, {@code now}, {@code target}, {@code unit}
 */
public record Facts(Map<String, String> values) {
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = Map.copyOf(values);
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The day by which an action is due; nothing where it was not given or is no day. */
  public Optional<LocalDate> due() {
    try {
      return get("due").map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** One {@code name=value} a line, by name. */
  public String lines() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(fact -> fact.getKey() + "=" + fact.getValue())
            .collect(Collectors.joining("\n"));
  }

  public static Facts ofLines(String lines) {
    return new Facts(
        lines
            .lines()
            .filter(line -> line.contains("="))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1))));
  }
}
