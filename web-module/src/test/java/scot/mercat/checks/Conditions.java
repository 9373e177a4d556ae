package scot.mercat.checks;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Conditions that ArchUnit has no words for. */
final class Conditions {
  private static final int MOST_INJECTED = 5;

  private Conditions() {}

  static ArchCondition<JavaClass> notAccess(DescribedPredicate<JavaAccess<?>> what) {
    return of(
        "not " + what.getDescription(),
        (type, fault) ->
            type.getAccessesFromSelf().stream()
                .filter(what)
                .forEach(access -> fault.accept(access.getDescription())));
  }

  /** The rows of a feature are its own. */
  static ArchCondition<JavaClass> useNoStoreButTheirOwn() {
    return of(
        "use no store but their own",
        (type, fault) ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isForeignStore(type, dependency.getTargetClass()))
                .forEach(dependency -> fault.accept(dependency.getDescription())));
  }

  private static boolean isForeignStore(JavaClass from, JavaClass to) {
    String name = to.getBaseComponentType().getPackageName() + ".";
    int store = name.indexOf(".store.");
    return store >= 0
        && name.startsWith("fixtures.") | name.startsWith("scot.mercat.")
        && !(from.getPackageName() + ".").startsWith(name.substring(0, store + 1));
  }

  /** Fields of beans are final; what JAX-RS or JPA itself puts there cannot be. */
  static ArchCondition<JavaClass> haveOnlyFinalFields() {
    return of(
        "have only final fields",
        (type, fault) ->
            type.getFields().stream()
                .filter(field -> !isFinalEnough(type, field))
                .forEach(field -> fault.accept(field.getFullName() + " is not final")));
  }

  private static boolean isFinalEnough(JavaClass type, JavaField field) {
    return field.getModifiers().contains(JavaModifier.FINAL)
        || field.isAnnotatedWith(Context.class)
        || (field.isAnnotatedWith(PersistenceContext.class)
            && type.getPackageName().endsWith(".shared"));
  }

  static ArchCondition<JavaClass> injectByConstructorOnly() {
    return of(
        "inject by constructor only",
        (type, fault) -> {
          for (JavaField field : type.getFields()) {
            if (field.isAnnotatedWith(Inject.class)) {
              fault.accept(field.getFullName() + " is injected");
            }
          }
          for (JavaMethod method : type.getMethods()) {
            if (method.isAnnotatedWith(Inject.class)) {
              fault.accept(method.getFullName() + " is injected");
            }
          }
        });
  }

  static ArchCondition<JavaClass> injectAtMostFive() {
    return of(
        "inject at most " + MOST_INJECTED,
        (type, fault) ->
            type.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .filter(Conditions::takesTooMany)
                .forEach(constructor -> fault.accept(constructor.getFullName())));
  }

  private static boolean takesTooMany(JavaConstructor constructor) {
    return constructor.getRawParameterTypes().size() > MOST_INJECTED;
  }

  /** A fact does not change; what changes is a row, and rows are the store's. */
  static ArchCondition<JavaClass> haveNoSetters() {
    return of(
        "have no setters",
        (type, fault) ->
            type.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .filter(method -> method.getRawParameterTypes().size() == 1)
                .filter(method -> !isAskedForByOthers(type, method))
                .forEach(method -> fault.accept(method.getFullName() + " is a setter")));
  }

  private static boolean isAskedForByOthers(JavaClass type, JavaMethod method) {
    return type.getAllRawInterfaces().stream()
        .filter(parent -> !parent.getPackageName().startsWith("scot.mercat"))
        .anyMatch(parent -> parent.tryGetMethod(method.getName(), parameters(method)).isPresent());
  }

  private static String[] parameters(JavaMethod method) {
    return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
  }

  /** Every package says what it is for, and that nothing in it is null unless it says so. */
  static ArchCondition<JavaClass> haveNullMarkedPackage() {
    return of(
        "have a package-info.java with @NullMarked",
        (type, fault) -> {
          Optional<? extends Object> marked =
              type.getPackage().tryGetAnnotationOfType(org.jspecify.annotations.NullMarked.class);
          if (marked.isEmpty()) {
            fault.accept(type.getPackageName() + " has none");
          }
        });
  }

  private static ArchCondition<JavaClass> of(
      String description, BiConsumer<JavaClass, Consumer<String>> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, text -> events.add(SimpleConditionEvent.violated(type, text)));
      }
    };
  }
}
