package scot.mercat.place.rules;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import scot.mercat.place.rules.Projection.Point;

/**
 * Keeps names on a drawing apart from each other and inside its frame, at the size that phones
 * need: 38 units, of which a letter is 0.62 wide.
 */
final class Labels {
  static final double SIZE = 38;
  static final double LINE = 46;
  private static final double LETTER = 0.62 * SIZE;

  private final double width;
  private final double height;
  private final List<Box> placed = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  Labels(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** A name's rectangle by its middle. */
  record Box(Point middle, double wide) {
    static Box of(String text, Point middle) {
      return new Box(middle, text.codePointCount(0, text.length()) * LETTER);
    }

    boolean overlaps(Box other) {
      return Math.abs(middle.x() - other.middle.x()) < (wide + other.wide) / 2
          && Math.abs(middle.y() - other.middle.y()) < LINE;
    }

    Box at(double x, double y) {
      return new Box(new Point(x, y), wide);
    }
  }

  /** From a dot to its number. */
  private record Line(Point dot, Point number) {
    double distance(Point point) {
      return LabelPoint.distance(point, dot, number);
    }

    /** Close enough, or across, so that one could not tell which number is whose. */
    boolean isMistakenFor(Line other) {
      return distance(other.number) < SIZE / 2
          || other.distance(number) < SIZE / 2
          || Line2D.linesIntersect(
              dot.x(),
              dot.y(),
              number.x(),
              number.y(),
              other.dot.x(),
              other.dot.y(),
              other.number.x(),
              other.number.y());
    }
  }

  /** Something drawn already that no name should cover. */
  void keepClear(Point point, double wide) {
    placed.add(new Box(point, wide));
  }

  /** The nearest free place for the name, or its own where none is free. */
  Point place(String text, Point wanted) {
    Box box = inFrame(Box.of(text, wanted));
    Box found =
        around(box).stream()
            .map(this::inFrame)
            .filter(candidate -> placed.stream().noneMatch(candidate::overlaps))
            .min(Comparator.comparingDouble(b -> b.middle().distance(wanted)))
            .orElse(box);
    placed.add(found);
    return found.middle();
  }

  /**
   * The nearest free place for a number beside its dot, the line between them clear of other dots
   * and lines.
   */
  Point placeBeside(String text, Point dot, List<Point> dots) {
    Box own = Box.of(text, dot);
    Optional<Box> found =
        around(own).stream()
            .skip(1)
            .filter(candidate -> candidate.equals(inFrame(candidate)))
            .filter(candidate -> placed.stream().noneMatch(candidate::overlaps))
            .filter(candidate -> isClear(new Line(dot, candidate.middle()), dots))
            .findFirst();
    Point place = found.map(Box::middle).orElseGet(() -> place(text, dot));
    found.ifPresent(placed::add);
    lines.add(new Line(dot, place));
    return place;
  }

  private boolean isClear(Line line, List<Point> dots) {
    return dots.stream()
            .filter(other -> !other.equals(line.dot()))
            .allMatch(other -> line.distance(other) > SIZE / 2)
        && lines.stream().noneMatch(line::isMistakenFor);
  }

  private static List<Box> around(Box box) {
    List<Box> candidates = new ArrayList<>(List.of(box));
    for (double radius = LINE; radius <= 6 * LINE; radius += LINE / 2) {
      double r = radius;
      IntStream.range(0, 16)
          .mapToDouble(step -> step * Math.PI / 8)
          .forEach(angle ->
              candidates.add(
                  box.at(
                      box.middle().x() + r * Math.cos(angle),
                      box.middle().y() + r * Math.sin(angle))));
    }
    return candidates;
  }

  private Box inFrame(Box box) {
    double side = Math.min(box.wide() / 2 + 4, width / 2);
    double above = Math.min(LINE / 2 + 4, height / 2);
    return box.at(
        Math.clamp(box.middle().x(), side, width - side),
        Math.clamp(box.middle().y(), above, height - above));
  }
}
