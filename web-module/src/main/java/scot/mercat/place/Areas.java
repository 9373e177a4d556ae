package scot.mercat.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.place.GeoJson.Content;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Fault;
import scot.mercat.place.rules.MapDrawing;
import scot.mercat.place.rules.Patch;

/**
 * Areas that are no localities, such as that of a business district: in one part or several, within
 * a council's area or across. Read from GeoJSON (RFC 7946, WGS 84) and drawn.
 */
public final class Areas {
  private Areas() {}

  /** What a file holds. */
  public sealed interface Outcome {}

  /**
   * @param boundary of all its parts together
   */
  public record Read(Boundary boundary) implements Outcome {}

  /**
   * @param faults each with the number of its feature, at least one; {@code place.error.<reason>}
   *     says what each means
   */
  public record Faulty(List<Fault> faults) implements Outcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /**
   * The area that all shapes of the file make together: its parts may lie apart, and may not
   * overlap.
   *
   * @param geoJson a feature collection, a feature or a geometry
   */
  public static Outcome read(String geoJson) {
    Content content = GeoJson.parts(geoJson);
    List<Fault> faults = new ArrayList<>(content.faults());
    if (!content.landmarks().isEmpty()) {
      faults.add(Fault.atLine(1, "no-area"));
    }
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    List<Patch> patches =
        content.boundaries().values().stream()
            .flatMap(boundary -> boundary.patches().stream())
            .toList();
    Boundary whole = new Boundary(patches);
    return Topology.fault(whole)
        .<Outcome>map(reason -> new Faulty(List.of(Fault.atLine(1, reason))))
        .orElseGet(() -> new Read(whole));
  }

  /**
   * A drawing of an area that was read before.
   *
   * @param name stands in its middle
   * @return nothing where the text is no area
   */
  public static Optional<Drawn> draw(String name, String geoJson) {
    return read(geoJson) instanceof Read(Boundary boundary)
        ? Optional.of(drawn(name, boundary))
        : Optional.empty();
  }

  private static Drawn drawn(String name, Boundary boundary) {
    Boundary simpler = Topology.simplified(Map.of(name, boundary)).getOrDefault(name, boundary);
    return new Drawn(
        MapDrawing.ofAreas(List.of(new MapDrawing.Outline("", name, simpler))),
        boundary.patches().size());
  }

  /**
   * @param parts how many pieces of land it has, at least one
   */
  public record Drawn(MapDrawing map, int parts) {}
}
