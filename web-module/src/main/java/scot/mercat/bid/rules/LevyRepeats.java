package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows that would charge a person twice for the same days of a property. */
final class LevyRepeats {
  private final Map<List<String>, List<Seen>> seen = new HashMap<>();

  private record Seen(int line, DateSpan liable) {}

  Optional<LevyFault> take(int line, LevyProperty property) {
    List<Seen> before =
        seen.computeIfAbsent(
            List.of(property.property(), property.person()), key -> new ArrayList<>());
    Optional<LevyFault> fault =
        before.stream()
            .filter(other -> other.liable().meets(property.liable()))
            .map(other -> String.valueOf(other.line()))
            .findFirst()
            .map(first -> LevyFault.of(line, LevyReason.PROPERTY_TWICE, first));
    before.add(new Seen(line, property.liable()));
    return fault;
  }
}
