package scot.mercat.place.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The border of a locality: one patch, or several where it has islands. */
public record Boundary(List<Patch> patches) {
  public Boundary {
    patches = List.copyOf(patches);
    if (patches.isEmpty()) {
      throw new IllegalArgumentException("A boundary has at least one patch");
    }
  }

  public Stream<Position> positions() {
    return patches.stream().flatMap(Patch::rings).flatMap(ring -> ring.positions().stream());
  }

  /** A GeoJSON geometry (RFC 7946), to six places: about 10 cm. */
  public String toGeoJson() {
    return patches.stream()
        .map(patch -> list(patch.rings().map(Boundary::coordinates)))
        .collect(Collectors.joining(",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}"));
  }

  private static String coordinates(Ring ring) {
    return list(
        ring.positions().stream()
            .map(p -> String.format(Locale.ROOT, "[%.6f,%.6f]", p.longitude(), p.latitude())));
  }

  private static String list(Stream<String> parts) {
    return parts.collect(Collectors.joining(",", "[", "]"));
  }
}
