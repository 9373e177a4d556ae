package scot.mercat.place;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Patch;
import scot.mercat.place.rules.Position;
import scot.mercat.place.rules.Ring;

/**
 * Reads the coordinates of GeoJSON, and says which common mistake was made where they are wrong.
 */
final class Coordinates {
  /** The islands of Britain with room around; what lies outside was given in other units. */
  private static final double WEST = -9.5;

  private static final double EAST = 2.5;
  private static final double SOUTH = 49;
  private static final double NORTH = 61.5;

  /** More than any border needs; keeps a mistaken file from filling memory. */
  private static final int MOST_POSITIONS = 200_000;

  private Coordinates() {}

  /** Coordinates that cannot be taken; the reason names the message. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    private final String reason;

    Wrong(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** The border that a Polygon or MultiPolygon draws. */
  static Boundary boundary(JsonObject geometry) throws Wrong {
    JsonValue coordinates = geometry.get("coordinates");
    List<JsonValue> patches =
        geometry.getString("type").equals("Polygon") && coordinates != null
            ? List.of(coordinates)
            : list(coordinates);
    if (patches.isEmpty()) {
      throw new Wrong("no-area");
    }
    List<Patch> found = new ArrayList<>();
    for (JsonValue patch : patches) {
      found.add(patch(patch));
    }
    Boundary boundary = new Boundary(found);
    if (boundary.positions().count() > MOST_POSITIONS) {
      throw new Wrong("too-many-points");
    }
    return boundary;
  }

  static Position position(@Nullable JsonValue value) throws Wrong {
    List<JsonValue> parts = list(value);
    if (parts.size() < 2
        || !(parts.get(0) instanceof JsonNumber longitude)
        || !(parts.get(1) instanceof JsonNumber latitude)) {
      throw new Wrong("not-a-position");
    }
    return checked(longitude.doubleValue(), latitude.doubleValue());
  }

  static List<JsonValue> list(@Nullable JsonValue value) {
    return value instanceof JsonArray array ? array : List.of();
  }

  private static Patch patch(JsonValue value) throws Wrong {
    List<Ring> rings = new ArrayList<>();
    for (JsonValue ring : list(value)) {
      rings.add(ring(ring));
    }
    if (rings.isEmpty()) {
      throw new Wrong("no-area");
    }
    return new Patch(rings.getFirst(), rings.subList(1, rings.size()));
  }

  private static Ring ring(JsonValue value) throws Wrong {
    List<Position> positions = new ArrayList<>();
    for (JsonValue position : list(value)) {
      positions.add(position(position));
    }
    if (positions.size() < 4) {
      throw new Wrong("too-few-points");
    }
    if (!positions.getFirst().equals(positions.getLast())) {
      throw new Wrong("not-closed");
    }
    return new Ring(positions);
  }

  private static Position checked(double longitude, double latitude) throws Wrong {
    if (isHere(longitude, latitude)) {
      return new Position(longitude, latitude);
    }
    if (isHere(latitude, longitude)) {
      throw new Wrong("swapped");
    }
    throw new Wrong(
        Math.abs(longitude) > 180 || Math.abs(latitude) > 90 ? "not-degrees" : "elsewhere");
  }

  private static boolean isHere(double longitude, double latitude) {
    return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
  }
}
