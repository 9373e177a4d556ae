package scot.mercat.checks;

import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.mercat.identity.Role;

/** Whether each endpoint says who may call it, and role, path and package agree. */
public final class EndpointCheck {
  /** First parts of paths that have no language before them. */
  private static final List<String> WITHOUT_LANGUAGE =
      List.of("/health", "/api", "/assets-brand", "/r", "/robots.txt");

  private EndpointCheck() {}

  /** What is wrong, each as a sentence. */
  public static List<String> faults(List<Endpoint> endpoints) {
    return endpoints.stream().flatMap(endpoint -> faults(endpoint).stream()).toList();
  }

  private static List<String> faults(Endpoint endpoint) {
    List<String> faults = new ArrayList<>();
    boolean named = endpoint.roles().isPresent();
    boolean officers = endpoint.packageName().matches(".*\\.web\\.officer(\\..*)?");
    boolean members = endpoint.packageName().matches(".*\\.web\\.member(\\..*)?");
    add(faults, named == endpoint.isForAnyone(), endpoint, "says not, or twice, who may call it");
    add(faults, namesUnknownRole(endpoint), endpoint, "names a role that is none");
    add(faults, officers != named, endpoint, "package says officers or not, role says otherwise");
    boolean agrees = officers == endpoint.isBelow("officer") || isDoor(endpoint);
    add(faults, !agrees, endpoint, "package and path disagree");
    add(faults, members != endpoint.isBelow("member"), endpoint, "package and path disagree");
    add(faults, !isPlaced(endpoint), endpoint, "has neither language nor a place without one");
    add(faults, isApi(endpoint) != producesJson(endpoint), endpoint, "JSON stands under /api only");
    return faults;
  }

  private static void add(List<String> faults, boolean holds, Endpoint endpoint, String fault) {
    if (holds) {
      faults.add(endpoint + ": " + fault);
    }
  }

  /** Whoever comes to sign in is nobody yet, and comes to an officers' path. */
  private static boolean isDoor(Endpoint endpoint) {
    return endpoint.packageName().equals("scot.mercat.identity.web") && endpoint.isForAnyone();
  }

  private static boolean namesUnknownRole(Endpoint endpoint) {
    List<String> roles = endpoint.roles().orElse(List.of());
    return endpoint.roles().isPresent() && (roles.isEmpty() || !Role.NAMED.containsAll(roles));
  }

  private static boolean isPlaced(Endpoint endpoint) {
    return endpoint.path().equals("/")
        || (endpoint.path() + "/").startsWith("/{lang}/")
        || isOneOf(endpoint, WITHOUT_LANGUAGE);
  }

  /** Health is JSON for machines as well, though no part of the interface. */
  private static boolean isApi(Endpoint endpoint) {
    return isOneOf(endpoint, List.of("/api", "/health"));
  }

  private static boolean isOneOf(Endpoint endpoint, List<String> places) {
    return places.stream().anyMatch(place -> (endpoint.path() + "/").startsWith(place + "/"));
  }

  private static boolean producesJson(Endpoint endpoint) {
    Produces own = endpoint.method().getAnnotation(Produces.class);
    Produces shared = endpoint.method().getDeclaringClass().getAnnotation(Produces.class);
    Produces produces = own != null ? own : shared;
    return produces != null && Stream.of(produces.value()).anyMatch(type -> type.contains("json"));
  }
}
