package scot.mercat.checks;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Endpoints that never answer, because JAX-RS asks the class with the more particular path first:
 * {@code officers/{id}} of one class takes {@code officers/add} from another.
 */
public final class HiddenEndpoints {
  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*[\\w-]+\\s*(?::((?:[^{}]|\\{[^{}]*})*))?}");
  private static final String EXAMPLE = "0195d3a0-0000-7000-8000-000000000000";

  private HiddenEndpoints() {}

  /** Each as a sentence. */
  public static List<String> faults(List<Endpoint> endpoints) {
    return endpoints.stream()
        .flatMap(endpoint ->
            endpoints.stream()
                .filter(other -> hides(other, endpoint))
                .map(other -> endpoint + ": is hidden by " + other))
        .toList();
  }

  private static boolean hides(Endpoint other, Endpoint endpoint) {
    return other.verb().equals(endpoint.verb())
        && isMoreParticular(other, endpoint)
        && endpoint.path().replaceAll("\\{[^}]*}", EXAMPLE).matches(pattern(other));
  }

  /** JAX-RS 4.0, section 3.7.2: the most letters outside braces first, then the most braces. */
  private static boolean isMoreParticular(Endpoint other, Endpoint endpoint) {
    String path = ofClass(other);
    String than = ofClass(endpoint);
    int letters = letters(path) - letters(than);
    return letters > 0 || letters == 0 && parameters(path) > parameters(than);
  }

  private static int letters(String path) {
    return PARAMETER.matcher(path).replaceAll("").length();
  }

  private static long parameters(String path) {
    return PARAMETER.matcher(path).results().count();
  }

  private static String pattern(Endpoint endpoint) {
    Path own = endpoint.method().getAnnotation(Path.class);
    String whole = "/" + ofClass(endpoint) + (own == null ? "" : "/" + own.value());
    return PARAMETER
        .matcher(whole.replaceAll("/+", "/").replaceAll("(.)/$", "$1"))
        .replaceAll(found -> quoted(found.group(1) == null ? "[^/]+" : found.group(1).strip()));
  }

  private static String quoted(String pattern) {
    return java.util.regex.Matcher.quoteReplacement("(?:" + pattern + ")");
  }

  private static String ofClass(Endpoint endpoint) {
    return endpoint.method().getDeclaringClass().getAnnotation(Path.class).value();
  }
}
