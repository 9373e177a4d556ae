package scot.mercat.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds features that use each other in a circle. */
final class Cycles {
  private final Map<String, Set<String>> uses;
  private final Set<String> done = new HashSet<>();
  private final Set<String> faults = new TreeSet<>();

  private Cycles(Map<String, Set<String>> uses) {
    this.uses = uses;
  }

  static Set<String> in(Map<String, Set<String>> uses) {
    Cycles cycles = new Cycles(uses);
    uses.keySet().forEach(start -> cycles.walk(start, new ArrayList<>()));
    return cycles.faults;
  }

  private void walk(String feature, List<String> path) {
    int before = path.indexOf(feature);
    if (before >= 0) {
      faults.add("a cycle: " + String.join(" → ", path.subList(before, path.size())));
      return;
    }
    if (!done.contains(feature)) {
      path.add(feature);
      new TreeSet<>(uses.getOrDefault(feature, Set.of())).forEach(other -> walk(other, path));
      path.removeLast();
      done.add(feature);
    }
  }
}
