package scot.mercat.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Patch;
import scot.mercat.place.rules.Position;
import scot.mercat.place.rules.Ring;

/** Asks JTS whether borders hold together, and for simpler ones to draw. */
final class Topology {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A drawing is 660 units wide: what is finer than a unit cannot be seen. */
  private static final double UNITS = 660;

  private Topology() {}

  /** Why the border cannot be: it crosses or touches itself, or a hole lies outside. */
  static Optional<String> fault(Boundary boundary) {
    Geometry geometry = geometry(boundary, 1);
    return new IsValidOp(geometry).isValid() && geometry.getArea() > 0
        ? Optional.empty()
        : Optional.of("crosses-itself");
  }

  /**
   * The same borders with fewer points, simplified together so that neighbours still meet.
   *
   * @param boundaries by any key; at least one
   */
  static Map<String, Boundary> simplified(Map<String, Boundary> boundaries) {
    List<Boundary> given = List.copyOf(boundaries.values());
    var latitudes = given.stream().flatMap(Boundary::positions).mapToDouble(Position::latitude);
    double cosine = Math.cos(Math.toRadians(latitudes.average().orElse(0)));
    Geometry[] coverage =
        given.stream().map(boundary -> geometry(boundary, cosine)).toArray(Geometry[]::new);
    var envelope = FACTORY.createGeometryCollection(coverage).getEnvelopeInternal();
    double tolerance = Math.max(envelope.getWidth(), envelope.getHeight()) / UNITS;
    Geometry[] simpler = CoverageSimplifier.simplify(coverage, tolerance);
    Map<String, Boundary> result = new LinkedHashMap<>();
    List<String> keys = List.copyOf(boundaries.keySet());
    for (int i = 0; i < keys.size(); i++) {
      result.put(keys.get(i), simpler[i].isEmpty() ? given.get(i) : boundary(simpler[i], cosine));
    }
    return result;
  }

  /** In degrees, those of longitude shortened by the factor. */
  private static Geometry geometry(Boundary boundary, double cosine) {
    return FACTORY.createMultiPolygon(
        boundary.patches().stream().map(patch -> polygon(patch, cosine)).toArray(Polygon[]::new));
  }

  private static Polygon polygon(Patch patch, double cosine) {
    return FACTORY.createPolygon(
        ring(patch.outer(), cosine),
        patch.holes().stream().map(hole -> ring(hole, cosine)).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(Ring ring, double cosine) {
    return FACTORY.createLinearRing(
        ring.positions().stream()
            .map(p -> new Coordinate(p.longitude() * cosine, p.latitude()))
            .toArray(Coordinate[]::new));
  }

  private static Boundary boundary(Geometry geometry, double cosine) {
    return new Boundary(
        IntStream.range(0, geometry.getNumGeometries())
            .mapToObj(i -> patch((Polygon) geometry.getGeometryN(i), cosine))
            .toList());
  }

  private static Patch patch(Polygon polygon, double cosine) {
    return new Patch(
        ring(polygon.getExteriorRing().getCoordinates(), cosine),
        IntStream.range(0, polygon.getNumInteriorRing())
            .mapToObj(i -> ring(polygon.getInteriorRingN(i).getCoordinates(), cosine))
            .toList());
  }

  private static Ring ring(Coordinate[] coordinates, double cosine) {
    return new Ring(Stream.of(coordinates).map(c -> new Position(c.x / cosine, c.y)).toList());
  }
}
