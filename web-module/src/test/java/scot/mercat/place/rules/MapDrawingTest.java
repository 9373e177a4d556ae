package scot.mercat.place.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scot.mercat.place.rules.MapDrawing.Outline;
import scot.mercat.place.rules.Projection.Point;

class MapDrawingTest {
  @Test
  void eastIsRightAndNorthIsUp() {
    Projection projection =
        Projection.fitting(List.of(new Position(-3, 57), new Position(-2, 57.5)), 660);
    Point southWest = projection.point(new Position(-3, 57));
    Point northEast = projection.point(new Position(-2, 57.5));
    assertThat(northEast.x()).isGreaterThan(southWest.x());
    assertThat(northEast.y()).isLessThan(southWest.y());
  }

  /** At 57.25° north a degree of longitude is 0.541 of a degree of latitude. */
  @Test
  void degreesOfLongitudeAreShortenedByTheCosineOfTheLatitude() {
    Projection projection =
        Projection.fitting(List.of(new Position(-3, 57), new Position(-2, 57.5)), 660);
    Point origin = projection.point(new Position(-3, 57));
    double east = projection.point(new Position(-2.9, 57)).x() - origin.x();
    double north = origin.y() - projection.point(new Position(-3, 57.1)).y();
    assertThat(east / north).isCloseTo(0.541, within(0.001));
  }

  @Test
  void aDrawingIsNeverTallerThanWide() {
    MapDrawing drawing = MapDrawing.ofAreas(List.of(square("a", "Tall", -2.7, 57, 0.01, 0.2)));
    assertThat(drawing.height()).isLessThanOrEqualTo(drawing.width());
  }

  @Test
  void aNameStandsInsideItsAreaEvenWhereTheMiddleIsOutside() {
    List<Point> hook =
        points(0, 0, 300, 0, 300, 300, 200, 300, 200, 60, 100, 60, 100, 300, 0, 300, 0, 0);
    Point label = LabelPoint.of(List.of(hook));
    assertThat(isInside(label, hook)).isTrue();
  }

  @Test
  void aNameKeepsOutOfAHole() {
    List<Point> outer = points(0, 0, 300, 0, 300, 300, 0, 300, 0, 0);
    List<Point> hole = points(60, 60, 240, 60, 240, 240, 60, 240, 60, 60);
    assertThat(isInside(LabelPoint.of(List.of(outer, hole)), hole)).isFalse();
  }

  @Test
  void namesDoNotCoverEachOtherAndStayInTheFrame() {
    List<Outline> crowded =
        IntStream.range(0, 6)
            .mapToObj(i -> square("c" + i, "Locality " + i, -2.7 + i * 0.01, 57, 0.01, 0.02))
            .toList();
    MapDrawing drawing =
        MapDrawing.ofAreas(
            IntStream.range(0, 7)
                .mapToObj(
                    i -> i < 6 ? crowded.get(i) : square("far", "Far", -2.7, 57.05, 0.06, 0.01))
                .toList());
    List<Labels.Box> boxes =
        drawing.areas().stream()
            .map(area -> Labels.Box.of(area.name(), new Point(area.x(), area.y())))
            .toList();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(
                Math.abs(boxes.get(i).middle().y() - boxes.get(j).middle().y()) >= 44
                    || !boxes.get(i).overlaps(boxes.get(j)))
            .as("%s and %s", i, j)
            .isTrue();
      }
      assertThat(boxes.get(i).middle().x()).isBetween(0.0, 660.0);
    }
  }

  @Test
  void placesAreNumberedInTheirOrder() {
    MapDrawing drawing =
        MapDrawing.ofPlaces(
            square("a", "Town", -2.7, 57, 0.1, 0.05),
            List.of(
                new MapDrawing.Place("Library", new Position(-2.65, 57.02)),
                new MapDrawing.Place("School", new Position(-2.6499, 57.0201))));
    assertThat(drawing.spots()).extracting(MapDrawing.Spot::number).containsExactly(1, 2);
    MapDrawing.Spot first = drawing.spots().getFirst();
    MapDrawing.Spot second = drawing.spots().getLast();
    assertThat(
            new Point(first.labelX(), first.labelY())
                .distance(new Point(second.labelX(), second.labelY())))
        .isGreaterThan(20);
  }

  /** The harbour, the library beside it, and four more within a few streets. */
  @Test
  void aLineFromADotToItsNumberPassesNoOtherDot() {
    List<MapDrawing.Place> near =
        IntStream.range(0, 6)
            .mapToObj(i ->
                new MapDrawing.Place(
                    "Place " + i, new Position(-2.65 + i % 3 * 0.004, 57.02 + i / 3 * 0.002)))
            .toList();
    MapDrawing drawing = MapDrawing.ofPlaces(square("a", "Town", -2.7, 57, 0.1, 0.05), near);
    for (MapDrawing.Spot spot : drawing.spots()) {
      Point dot = new Point(spot.x(), spot.y());
      Point number = new Point(spot.labelX(), spot.labelY() - 12.5);
      assertThat(drawing.spots())
          .filteredOn(other -> other.number() != spot.number())
          .allSatisfy(other ->
              assertThat(LabelPoint.distance(new Point(other.x(), other.y()), dot, number))
                  .isGreaterThan(15));
    }
  }

  @Test
  void aPathIsClosedAndInWholeUnits() {
    MapDrawing drawing = MapDrawing.ofAreas(List.of(square("a", "A", -2.7, 57, 0.1, 0.05)));
    assertThat(drawing.areas().getFirst().path()).matches("M\\d+ \\d+(L\\d+ \\d+){3}z");
  }

  @Test
  void holesTurnTheOtherWaySoThatTheyStayEmpty() {
    Ring outer = ring(-2.7, 57, 0.1, 0.1);
    Patch patch = new Patch(outer, List.of(ring(-2.68, 57.02, 0.05, 0.05)));
    assertThat(patch.outer().signedArea()).isPositive();
    assertThat(patch.holes().getFirst().signedArea()).isNegative();
  }

  private static Outline square(
      String code, String name, double west, double south, double wide, double tall) {
    return new Outline(
        code, name, new Boundary(List.of(new Patch(ring(west, south, wide, tall), List.of()))));
  }

  private static Ring ring(double west, double south, double wide, double tall) {
    return new Ring(
        List.of(
            new Position(west, south),
            new Position(west + wide, south),
            new Position(west + wide, south + tall),
            new Position(west, south + tall),
            new Position(west, south)));
  }

  private static List<Point> points(double... xy) {
    return IntStream.range(0, xy.length / 2)
        .mapToObj(i -> new Point(xy[2 * i], xy[2 * i + 1]))
        .toList();
  }

  private static boolean isInside(Point point, List<Point> ring) {
    java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
    path.moveTo(ring.getFirst().x(), ring.getFirst().y());
    ring.forEach(p -> path.lineTo(p.x(), p.y()));
    return path.contains(point.x(), point.y());
  }
}
