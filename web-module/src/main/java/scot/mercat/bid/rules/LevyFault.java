package scot.mercat.bid.rules;

import java.util.List;

/**
 * Something to put right in rules or in a table of properties.
 *
 * @param line where it stands, or 0 where something is missing
 * @param facts what the message speaks of
 */
public record LevyFault(int line, LevyReason reason, List<String> facts) {
  public LevyFault {
    facts = List.copyOf(facts);
  }

  public static LevyFault of(int line, LevyReason reason, String... facts) {
    return new LevyFault(line, reason, List.of(facts));
  }

  /** In English, with the line. */
  public String text() {
    String text = reason.text();
    for (int i = 0; i < facts.size(); i++) {
      text = text.replace("{" + i + "}", facts.get(i));
    }
    return line == 0 ? text : "line " + line + ": " + text;
  }
}
