package scot.mercat.place.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.place.rules.Projection.Point;

/** A map as facts for SVG: outlines as paths, names that keep apart, places as numbered dots. */
public record MapDrawing(int width, int height, List<Area> areas, List<Spot> spots) {
  private static final int WIDTH = 660;

  /** The middle of a letter is above its foot by about a third of its size. */
  private static final double FOOT = Labels.SIZE * 0.33;

  public MapDrawing {
    areas = List.copyOf(areas);
    spots = List.copyOf(spots);
  }

  /** What to draw of a locality. */
  public record Outline(String code, String name, Boundary boundary) {}

  /** A place to mark. */
  public record Place(String name, Position position) {}

  /**
   * @param path the {@code d} of an SVG path
   * @param x the middle of the name
   * @param y the foot of its letters
   */
  public record Area(String code, String name, String path, int x, int y) {}

  /**
   * A dot with its number beside it.
   *
   * @param labelY the foot of the number's letters
   */
  public record Spot(int number, String name, int x, int y, int labelX, int labelY) {}

  /** The box that the drawing fills, for SVG's {@code viewBox}. */
  public String viewBox() {
    return "0 0 " + width + " " + height;
  }

  /** Draws areas with their names. */
  public static MapDrawing ofAreas(List<Outline> outlines) {
    Projection projection = fit(outlines, List.of());
    Labels labels = new Labels(projection.width(), projection.height());
    return new MapDrawing(
        projection.width(),
        projection.height(),
        outlines.stream().map(outline -> area(outline, projection, labels)).toList(),
        List.of());
  }

  /** Draws one area, its places numbered from one in the order given. */
  public static MapDrawing ofPlaces(Outline outline, List<Place> places) {
    Projection projection = fit(List.of(outline), places);
    Labels labels = new Labels(projection.width(), projection.height());
    List<Point> dots = places.stream().map(place -> projection.point(place.position())).toList();
    dots.forEach(dot -> labels.keepClear(dot, Labels.SIZE / 2));
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      spots.add(spot(i + 1, places.get(i).name(), dots.get(i), dots, labels));
    }
    Area area = area(outline, projection, labels);
    return new MapDrawing(projection.width(), projection.height(), List.of(area), spots);
  }

  private static Projection fit(List<Outline> outlines, List<Place> places) {
    return Projection.fitting(
        Stream.concat(
                outlines.stream().flatMap(outline -> outline.boundary().positions()),
                places.stream().map(Place::position))
            .toList(),
        WIDTH);
  }

  private static Area area(Outline outline, Projection projection, Labels labels) {
    List<List<Point>> rings =
        outline.boundary().patches().stream()
            .flatMap(Patch::rings)
            .map(ring -> ring.positions().stream().map(projection::point).toList())
            .toList();
    Point label = labels.place(outline.name(), LabelPoint.of(rings));
    String path = rings.stream().map(MapDrawing::path).collect(Collectors.joining());
    return new Area(
        outline.code(), outline.name(), path, round(label.x()), round(label.y() + FOOT));
  }

  private static Spot spot(int number, String name, Point dot, List<Point> dots, Labels labels) {
    Point label = labels.placeBeside(String.valueOf(number), dot, dots);
    return new Spot(
        number, name, round(dot.x()), round(dot.y()), round(label.x()), round(label.y() + FOOT));
  }

  /** Whole units; a point that was drawn before is left out, and the closing point is implied. */
  private static String path(List<Point> ring) {
    return ring.stream()
        .limit(ring.size() - 1L)
        .map(point -> round(point.x()) + " " + round(point.y()))
        .distinct()
        .collect(Collectors.joining("L", "M", "z"));
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }
}
