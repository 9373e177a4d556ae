package scot.mercat.place.rules;

import java.util.List;

/**
 * Something to put right.
 *
 * @param where the field of a form, the line of a table, or the number of a feature on a map
 * @param reason names the message that says what happened and what to do
 * @param facts what the message speaks of
 */
public record Fault(String where, String reason, List<String> facts) {
  public Fault {
    facts = List.copyOf(facts);
  }

  public static Fault of(String where, String reason, String... facts) {
    return new Fault(where, reason, List.of(facts));
  }

  public static Fault atLine(int line, String reason, String... facts) {
    return of(String.valueOf(line), reason, facts);
  }

  /** As test cases write it: {@code 3 unknown-locality nowhere}. */
  @Override
  public String toString() {
    return (where + " " + reason + " " + String.join(" ", facts)).strip();
  }
}
