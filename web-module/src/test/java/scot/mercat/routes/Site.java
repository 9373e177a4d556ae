package scot.mercat.routes;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import scot.mercat.checks.Endpoint;
import scot.mercat.harness.VisitedPage;

/** What people find when they follow links from their first page: addresses and forms. */
public final class Site {
  /** Pages of one kind look alike; more of them would show no more. */
  private static final int PAGES_OF_A_KIND = 4;

  private final Routes routes;
  private final Addresses addresses;
  private final List<FoundForm> forms = new ArrayList<>();
  private final Set<Endpoint> linked = new HashSet<>();

  Site(Routes routes) {
    this.routes = routes;
    this.addresses = new Addresses(routes);
  }

  /**
   * Follows links as far as they lead below a place, some pages of each kind.
   *
   * @param below such as {@code /en/officer}
   * @param first where people come to by themselves
   * @param more where to look besides
   */
  void explore(Person person, String below, Collection<String> first, Collection<String> more) {
    Exploring exploring = new Exploring(person, below);
    first.forEach(exploring::from);
    linked.addAll(exploring.endpoints);
    more.forEach(exploring::from);
  }

  /** One person's way through the pages. */
  private final class Exploring {
    private final Person person;
    private final String below;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> ofKind = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Set<Endpoint> endpoints = new HashSet<>();

    Exploring(Person person, String below) {
      this.person = person;
      this.below = below;
    }

    void from(String start) {
      Deque<String> next = new ArrayDeque<>(List.of(start));
      while (!next.isEmpty()) {
        String path = next.remove();
        boolean isOneMore =
            ofKind.merge(kind(path), 1, Integer::sum) <= PAGES_OF_A_KIND || path.equals(start);
        if (isOneMore && visited.add(path)) {
          routes.at("GET", URI.create(path).getPath()).ifPresent(endpoints::add);
          links(note(person, person.visitor().get(path))).stream()
              .filter(link -> link.startsWith(below) && seen.add(link))
              .forEach(next::add);
        }
      }
    }
  }

  /** Remembers what the page shows. */
  VisitedPage note(Person person, VisitedPage page) {
    if (page.status() == 200 || page.status() == 422) {
      addresses.met("GET", page.path());
      for (FoundForm form : FoundForm.on(page, person, routes)) {
        forms.add(form);
        addresses.met(form.endpoint().verb(), form.path());
      }
    }
    return page;
  }

  private static Collection<String> links(VisitedPage page) {
    String origin = page.address().resolve("/").toString();
    return page.elements("a[href]").stream()
        .map(link -> link.absUrl("href"))
        .filter(address -> address.startsWith(origin + "en/"))
        .map(address -> "/" + address.substring(origin.length()).replaceAll("#.*", ""))
        .toList();
  }

  /** The pattern of the path, and which questions it asks. */
  private String kind(String address) {
    URI uri = URI.create(address);
    String query = Objects.requireNonNullElse(uri.getRawQuery(), "").replaceAll("=[^&]*", "");
    return routes
            .at("GET", uri.getPath())
            .map(Endpoint::path)
            .orElseGet(() ->
                uri.getPath().replaceAll("/v?[0-9]+", "/n").replaceAll("(/plans/)[^/]+", "$1x"))
        + "?"
        + query;
  }

  public Addresses addresses() {
    return addresses;
  }

  /** True where links lead to it from somebody's first page. */
  public boolean isLinked(Endpoint endpoint) {
    return linked.contains(endpoint);
  }

  public List<FoundForm> forms() {
    return List.copyOf(forms);
  }

  /** Forms that are sent to the endpoint. */
  public List<FoundForm> forms(Endpoint endpoint) {
    return forms.stream().filter(form -> form.endpoint().equals(endpoint)).toList();
  }
}
