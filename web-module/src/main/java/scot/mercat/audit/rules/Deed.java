package scot.mercat.audit.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something done that must not be forgotten.
 *
 * @param actor an officer's id, or {@code resident}, or {@code mercat} for the program itself
 * @param action feature and past participle, such as {@code response.received}
 * @param subject the id of what it was done to
 * @param body the partnership or partner body concerned, by code; empty for the whole installation
 * @param facts ids, hashes, states and counts; never names, addresses or what somebody wrote
 */
public record Deed(
    String actor, String action, String subject, String body, Map<String, String> facts) {
  public static final String RESIDENT = "resident";
  public static final String PROGRAM = "mercat";

  public Deed {
    facts = Map.copyOf(facts);
  }

  /** The facts as lines of {@code name=value} in the order of the names. */
  public String factLines() {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(fact -> fact.getKey() + "=" + fact.getValue().replace("\n", " "))
            .collect(Collectors.joining("\n"));
  }
}
