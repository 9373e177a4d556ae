package scot.mercat.bid.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scot.mercat.place.rules.Fault;

/** Whether a line agrees with those before it: one number is one person, one property. */
final class Agreement {
  private static final int WHOLE = 100;

  private final Map<String, RegisterLine> byPerson = new HashMap<>();
  private final Map<String, RegisterLine> byProperty = new HashMap<>();
  private final Map<String, Integer> byRight = new HashMap<>();
  private final Map<String, Integer> shares = new HashMap<>();

  Optional<Fault> fault(RegisterLine line) {
    Integer twice = byRight.get(right(line));
    if (twice != null) {
      return at(line, "right-twice", twice);
    }
    RegisterLine person = byPerson.get(line.person().reference());
    if (person != null && !person.person().equals(line.person())) {
      return at(line, "person-differs", person.line());
    }
    RegisterLine property = byProperty.get(line.property().reference());
    if (property != null && !property.property().equals(line.property())) {
      return at(line, "property-differs", property.line());
    }
    int share = shares.getOrDefault(line.property().reference(), 0) + votes(line);
    return property != null && share > WHOLE
        ? at(line, "shares-over", property.line())
        : Optional.empty();
  }

  void take(RegisterLine line) {
    byRight.put(right(line), line.line());
    byPerson.putIfAbsent(line.person().reference(), line);
    byProperty.putIfAbsent(line.property().reference(), line);
    shares.merge(line.property().reference(), votes(line), Integer::sum);
  }

  private static int votes(RegisterLine line) {
    return line.isVoting() ? line.share() : 0;
  }

  private static String right(RegisterLine line) {
    return line.person().reference() + "\n" + line.property().reference();
  }

  private static Optional<Fault> at(RegisterLine line, String reason, int other) {
    return Optional.of(Fault.atLine(line.line(), reason, String.valueOf(other)));
  }
}
