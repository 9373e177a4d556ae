package scot.mercat.checks;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scot.mercat.shared.Feature;

/**
 * Whether features keep to what their doors say. A door is the feature's {@code package-info} with
 * {@link Feature}; it names the features whose root package and rules may be used.
 */
public final class FeatureCheck {
  /** Every package below it may be used: it is the ground, and has no noun. */
  private static final String GROUND = "shared";

  /** Its templates are the frame of all others. */
  private static final String FRAME = "web";

  private final JavaClasses classes;
  private final String root;
  private final FeatureOrder order;
  private final Map<String, Set<String>> doors = new TreeMap<>();
  private final Set<String> faults = new TreeSet<>();

  private FeatureCheck(JavaClasses classes, String root, FeatureOrder order) {
    this.classes = classes;
    this.root = root;
    this.order = order;
  }

  /**
   * @param root the package whose children are the features
   * @return what is wrong, each as a sentence; empty where all is well
   */
  public static List<String> faults(JavaClasses classes, String root, FeatureOrder order) {
    FeatureCheck check = new FeatureCheck(classes, root, order);
    check.readDoors();
    check.doors.forEach(check::checkDoor);
    check.faults.addAll(Cycles.in(check.doors));
    classes.forEach(check::checkClass);
    return new ArrayList<>(check.faults);
  }

  /** The features that have a door, with those that each may use. */
  public static Map<String, Set<String>> doors(JavaClasses classes, String root) {
    FeatureCheck check = new FeatureCheck(classes, root, new FeatureOrder(List.of(), Set.of()));
    check.readDoors();
    return check.doors;
  }

  private void readDoors() {
    for (JavaClass type : classes) {
      place(type).ifPresent(place -> readDoor(place.feature()));
    }
  }

  private void readDoor(String feature) {
    if (doors.containsKey(feature)) {
      return;
    }
    String name = root + "." + feature;
    Optional<Feature> door =
        classes.containPackage(name)
            ? classes.getPackage(name).tryGetAnnotationOfType(Feature.class)
            : Optional.empty();
    if (door.isEmpty()) {
      faults.add(feature + " has no door: a package-info.java with @Feature");
    }
    doors.put(feature, Set.of(door.map(Feature::mayUse).orElse(new String[0])));
  }

  private void checkDoor(String feature, Set<String> named) {
    if (!order.knows(feature)) {
      faults.add(feature + " has no place in the order of features");
    }
    for (String other : named) {
      if (!doors.containsKey(other) && !order.knows(other)) {
        faults.add(feature + " names " + other + ", which is no feature");
      } else if (!order.allows(feature, other)) {
        faults.add(feature + " names " + other + ", which does not stand below it");
      }
    }
  }

  private void checkClass(JavaClass type) {
    if (type.getSimpleName().equals("package-info")) {
      return;
    }
    Optional<Place> from = place(type);
    if (from.isEmpty()) {
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      place(dependency.getTargetClass().getBaseComponentType())
          .filter(to -> !to.feature().equals(from.get().feature()))
          .ifPresent(to -> checkUse(from.get(), to, dependency));
    }
  }

  private void checkUse(Place from, Place to, Dependency dependency) {
    String use =
        from.feature() + " uses " + to.feature() + " (" + dependency.getDescription() + ")";
    if (!doors.getOrDefault(from.feature(), Set.of()).contains(to.feature())) {
      faults.add(use + ", which its door does not name");
    } else if (!isOpen(from, to)) {
      faults.add(use + " behind its door: only the root package and rules are for others");
    }
  }

  /** A template may also call templates of the features that its door names. */
  private static boolean isOpen(Place from, Place to) {
    return to.part().isEmpty()
        || (from.part().equals("jte") && to.part().equals("jte"))
        || to.part().equals("rules")
        || to.feature().equals(GROUND)
        || (to.feature().equals(FRAME) && to.part().equals("jte"));
  }

  /** Where a class belongs: {@code part} is what follows the feature in the package's name. */
  private record Place(String feature, String part) {}

  private Optional<Place> place(JavaClass type) {
    String name = type.getPackageName();
    String templates = root + ".generated.jte.";
    if (name.startsWith(templates)) {
      return Optional.of(new Place(name.substring(templates.length()).split("\\.")[0], "jte"));
    }
    if (!name.startsWith(root + ".") || order.isLibrary(name)) {
      return Optional.empty();
    }
    String[] parts = name.substring(root.length() + 1).split("\\.", 2);
    return parts[0].equals("generated")
        ? Optional.empty()
        : Optional.of(new Place(parts[0], parts.length > 1 ? parts[1] : ""));
  }
}
