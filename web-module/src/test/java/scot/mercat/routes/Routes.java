package scot.mercat.routes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.mercat.checks.Endpoint;
import scot.mercat.checks.Tree;

/** All endpoints of the code, and which of them answers at a path. */
public final class Routes {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

  private final List<Endpoint> endpoints = Endpoint.in(Tree.classes());

  public List<Endpoint> all() {
    return endpoints;
  }

  /** As JAX-RS chooses: of those that match, the one with the most letters of its own. */
  Optional<Endpoint> at(String verb, String path) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.verb().equals(verb))
        .filter(endpoint -> matches(endpoint.path(), path))
        .max(Comparator.comparingInt(endpoint -> ownLetters(endpoint.path())));
  }

  private static boolean matches(String template, String path) {
    String[] wanted = template.split("/", -1);
    String[] given = path.replaceAll("(.)/$", "$1").split("/", -1);
    if (wanted.length != given.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      boolean fits = wanted[i].contains("{") ? !given[i].isEmpty() : wanted[i].equals(given[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int ownLetters(String template) {
    return PARAMETER.matcher(template).replaceAll("").length();
  }

  /** Names of what may follow a question mark, as the method or its bean says. */
  public static List<String> questions(Endpoint endpoint) {
    return Stream.of(endpoint.method().getParameters())
        .<AnnotatedElement>flatMap(parameter ->
            Stream.concat(
                Stream.of(parameter),
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Stream.of(parameter.getType().getDeclaredFields())
                    : Stream.of()))
        .flatMap(place -> Stream.of(place.getAnnotationsByType(QueryParam.class)))
        .map(QueryParam::value)
        .toList();
  }

  /** True where the path holds more than the language that it begins with. */
  public static boolean namesSomething(Endpoint endpoint) {
    return endpoint.path().replace("{lang}", "").contains("{");
  }

  /** True where the path holds more than languages: what it leads to is some body's. */
  public static boolean namesWhatSomebodyHas(Endpoint endpoint) {
    return endpoint.path().replaceAll("\\{(lang|target)}", "").contains("{");
  }
}
