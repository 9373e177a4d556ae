package scot.mercat.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One method that answers requests.
 *
 * @param path with a leading slash, without doubled ones; parameters in braces, without patterns
 * @param roles who may call it, where the method names roles
 */
public record Endpoint(
    String verb, String path, Method method, boolean isForAnyone, Optional<List<String>> roles) {

  /** All of them, by path. */
  public static List<Endpoint> in(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(type -> Stream.<Method>of(type.reflect().getDeclaredMethods()))
        .flatMap(method -> of(method).stream())
        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
        .toList();
  }

  private static Optional<Endpoint> of(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(Class::getSimpleName)
        .findFirst()
        .map(verb ->
            new Endpoint(
                verb,
                wholePath(method),
                method,
                method.isAnnotationPresent(PermitAll.class),
                Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                    .map(roles -> List.of(roles.value()))));
  }

  private static String wholePath(Method method) {
    String own = method.isAnnotationPresent(Path.class) ? value(method) : "";
    String whole = "/" + method.getDeclaringClass().getAnnotation(Path.class).value() + "/" + own;
    return whole
        .replaceAll("\\{\\s*([A-Za-z]+)\\s*:[^/]*\\}", "{$1}")
        .replaceAll("/+", "/")
        .replaceAll("(.)/$", "$1");
  }

  private static String value(Method method) {
    return method.getAnnotation(Path.class).value();
  }

  public String packageName() {
    return method.getDeclaringClass().getPackageName();
  }

  /** True where the first part of the path is {@code {lang}} and the second the given one. */
  public boolean isBelow(String part) {
    return (path + "/").startsWith("/{lang}/" + part + "/");
  }

  @Override
  public String toString() {
    return verb + " " + path + " (" + method.getDeclaringClass().getName() + ")";
  }
}
