package scot.mercat.place;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Fault;
import scot.mercat.place.rules.Position;

/**
 * Reads maps in GeoJSON (RFC 7946): areas as borders of localities, points as known places. Every
 * fault is found, each with the number of its feature, the first being 1.
 */
final class GeoJson {
  private final Map<String, Boundary> boundaries = new LinkedHashMap<>();
  private final List<Landmark> landmarks = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private final boolean isOneArea;

  private GeoJson(boolean isOneArea) {
    this.isOneArea = isOneArea;
  }

  /**
   * What a file holds.
   *
   * @param boundaries by the locality's code in {@code properties.code}; by the empty text where
   *     the file is a bare geometry
   */
  record Content(Map<String, Boundary> boundaries, List<Landmark> landmarks, List<Fault> faults) {

    /** The same, with a fault for each locality that we do not know. */
    Content withUnknown(Set<String> known) {
      List<Fault> all = new ArrayList<>(faults);
      Stream.concat(boundaries.keySet().stream(), landmarks.stream().map(Landmark::locality))
          .distinct()
          .filter(code -> !known.contains(code))
          .forEach(code -> all.add(Fault.atLine(1, "unknown-locality", code)));
      return new Content(boundaries, landmarks, all);
    }
  }

  static Content read(String text) {
    return read(text, new GeoJson(false));
  }

  /** The parts of one area, whatever their features say, by the numbers of their features. */
  static Content parts(String text) {
    return read(text, new GeoJson(true));
  }

  private static Content read(String text, GeoJson reader) {
    parse(text).ifPresentOrElse(reader::take, () -> reader.fault(1, "not-json"));
    if (reader.faults.isEmpty() && reader.boundaries.isEmpty() && reader.landmarks.isEmpty()) {
      reader.fault(1, "no-area");
    }
    return new Content(reader.boundaries, reader.landmarks, reader.faults);
  }

  /** A geometry of ours, read back. */
  static Boundary stored(String geometry) {
    return read(geometry).boundaries().values().iterator().next();
  }

  private static Optional<JsonObject> parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return Optional.of(reader.readObject());
    } catch (JsonException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private void take(JsonObject root) {
    switch (text(root, "type")) {
      case "FeatureCollection" -> {
        List<JsonValue> features = Coordinates.list(root.get("features"));
        for (int i = 0; i < features.size(); i++) {
          takeFeature(i + 1, features.get(i));
        }
      }
      case "Feature" -> takeFeature(1, root);
      default -> takeGeometry(1, root, JsonValue.EMPTY_JSON_OBJECT);
    }
  }

  private void takeFeature(int number, JsonValue value) {
    if (value instanceof JsonObject feature
        && text(feature, "type").equals("Feature")
        && feature.get("geometry") instanceof JsonObject geometry) {
      JsonValue properties = feature.get("properties");
      takeGeometry(
          number,
          geometry,
          properties instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
    } else {
      fault(number, "not-a-feature");
    }
  }

  private void takeGeometry(int number, JsonObject geometry, JsonObject properties) {
    switch (text(geometry, "type")) {
      case "Polygon", "MultiPolygon" -> takeArea(number, geometry, code(number, properties));
      case "Point" -> takePoint(number, geometry, properties);
      default -> fault(number, "not-an-area");
    }
  }

  private String code(int number, JsonObject properties) {
    return isOneArea ? String.valueOf(number) : text(properties, "code");
  }

  private void takeArea(int number, JsonObject geometry, String code) {
    try {
      Boundary boundary = Coordinates.boundary(geometry);
      Topology.fault(boundary).ifPresent(reason -> fault(number, reason));
      if (boundaries.putIfAbsent(code, boundary) != null) {
        fault(number, "area-twice", code);
      }
    } catch (Coordinates.Wrong wrong) {
      fault(number, wrong.reason());
    }
  }

  private void takePoint(int number, JsonObject geometry, JsonObject properties) {
    String name = text(properties, "name");
    String locality = text(properties, "locality");
    if (name.isBlank() || name.length() > 120 || locality.isBlank()) {
      fault(number, "place-without-name");
      return;
    }
    try {
      Position position = Coordinates.position(geometry.get("coordinates"));
      landmarks.add(new Landmark(locality, kind(properties), name, position));
    } catch (Coordinates.Wrong wrong) {
      fault(number, wrong.reason());
    }
  }

  private static String kind(JsonObject properties) {
    String kind = text(properties, "kind");
    return kind.matches("[a-z-]{1,40}") ? kind : "other";
  }

  private void fault(int number, String reason, String... facts) {
    faults.add(Fault.atLine(number, reason, facts));
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString string ? string.getString().strip() : "";
  }
}
