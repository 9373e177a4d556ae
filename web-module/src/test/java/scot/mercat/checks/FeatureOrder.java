package scot.mercat.checks;

import java.util.List;
import java.util.Set;

/**
 * The lines in which features stand, the lowest first. A feature may use those of lower lines, and
 * of its own line as long as no cycle comes of it.
 *
 * @param top features that may use any other and that none may use
 */
public record FeatureOrder(List<Set<String>> lines, Set<String> top) {
  /** The order that the design gives. */
  public static final FeatureOrder MERCAT =
      new FeatureOrder(
          List.of(
              Set.of("shared", "web"),
              Set.of("audit", "job", "disclosure", "receipt", "identity", "notify", "place"),
              Set.of("plan", "bid"),
              Set.of("consultation", "translation"),
              Set.of("publication"),
              Set.of("response", "vote", "support", "businessplan", "resolution", "ballot"),
              Set.of("theme", "reach"),
              Set.of("impact")),
          Set.of("search", "desk", "demo"));

  /** The libraries beside web-module; they are no features. */
  private static final Set<String> LIBRARIES =
      Set.of("scot.mercat.translations", "scot.mercat.searchindex");

  boolean knows(String feature) {
    return top.contains(feature) || line(feature) >= 0;
  }

  boolean allows(String feature, String other) {
    if (top.contains(other)) {
      return false;
    }
    return top.contains(feature) || line(other) <= line(feature);
  }

  boolean isLibrary(String packageName) {
    return LIBRARIES.stream()
        .anyMatch(name -> packageName.equals(name) || packageName.startsWith(name + "."));
  }

  private int line(String feature) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(feature)) {
        return i;
      }
    }
    return -1;
  }
}
