package scot.mercat.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import scot.mercat.checks.Endpoint;

/**
 * Real addresses for each endpoint: those that somebody met, then those whose parameters stand in
 * addresses that somebody met, then those that a file names.
 */
public final class Addresses {
  /** What no page leads to: by its pattern some addresses, or why there are none. */
  private static final String FILE = "/routes/addresses.properties";

  private static final int MOST = 4;

  private final Routes routes;
  private final Properties named = read();
  private final Map<Endpoint, Set<String>> met = new HashMap<>();

  /** Beginnings that end in a parameter, by their pattern. */
  private final Map<String, Set<String>> starts = new HashMap<>();

  private final List<String> preferred = new ArrayList<>();

  Addresses(Routes routes) {
    this.routes = routes;
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream stream = Addresses.class.getResourceAsStream(FILE)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  void met(String verb, String path) {
    routes
        .at(verb, path)
        .ifPresent(endpoint -> {
          met.computeIfAbsent(endpoint, e -> new LinkedHashSet<>()).add(path);
          noteStarts(endpoint.path().split("/", -1), path.split("/", -1));
        });
  }

  private void noteStarts(String[] pattern, String[] path) {
    for (int i = 1; i <= Math.min(pattern.length, path.length); i++) {
      if (pattern[i - 1].contains("{")) {
        starts.computeIfAbsent(joined(pattern, i), p -> new LinkedHashSet<>()).add(joined(path, i));
      }
    }
  }

  private static String joined(String[] parts, int count) {
    return String.join("/", List.of(parts).subList(0, count));
  }

  /** All that somebody met, for any verb. */
  List<String> met() {
    return met.values().stream().flatMap(Set::stream).distinct().sorted().toList();
  }

  /** Takes addresses below this one before all others. */
  void prefer(String path) {
    preferred.add(path);
  }

  /** True where no page leads to it, and the file says neither where it is nor why it is not. */
  public boolean isUnknown(Endpoint endpoint) {
    return of(endpoint).isEmpty() && said(endpoint).isEmpty();
  }

  /** True where people come by a form, or by a link that depends on how things stand. */
  public boolean isAfterForm(Endpoint endpoint) {
    return said(endpoint).startsWith(">");
  }

  /** True where the file says why the demonstration cannot show it. */
  public boolean isExcused(Endpoint endpoint) {
    return said(endpoint).startsWith("-");
  }

  /** What the file says of the verb, or else of the path. */
  private String said(Endpoint endpoint) {
    String ofPath = named.getProperty(endpoint.path(), "");
    return named.getProperty(endpoint.verb() + endpoint.path(), ofPath);
  }

  /** Everything that the file names. */
  List<String> named() {
    return named.stringPropertyNames().stream().flatMap(this::named).sorted().toList();
  }

  /** Some addresses; empty where nothing is known that could lead there. */
  public List<String> of(Endpoint endpoint) {
    Stream<String> found =
        Stream.concat(
            met.getOrDefault(endpoint, Set.of()).stream(), filled(endpoint.path().split("/", -1)));
    return Stream.concat(found, named(endpoint.path()))
        .distinct()
        .sorted(Comparator.comparing(path -> preferred.stream().noneMatch(path::startsWith)))
        .limit(MOST)
        .toList();
  }

  private Stream<String> named(String pattern) {
    String text = named.getProperty(pattern, "-");
    return text.startsWith("-")
        ? Stream.of()
        : Stream.of(text.split(" ")).filter(word -> word.startsWith("/"));
  }

  private Stream<String> filled(String[] pattern) {
    for (int i = pattern.length; i > 0; i--) {
      Set<String> known = starts.getOrDefault(joined(pattern, i), Set.of());
      List<String> rest = List.of(pattern).subList(i, pattern.length);
      if (!known.isEmpty() && rest.stream().noneMatch(part -> part.contains("{"))) {
        String end = rest.isEmpty() ? "" : "/" + String.join("/", rest);
        return known.stream().map(start -> start + end);
      }
    }
    return Stream.empty();
  }
}
