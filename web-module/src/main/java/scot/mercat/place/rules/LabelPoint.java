package scot.mercat.place.rules;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import scot.mercat.place.rules.Projection.Point;

/**
 * Where an area's name stands best: the point inside that is farthest from every border, found by
 * halving squares and dropping those that cannot hold a better one.
 */
final class LabelPoint {
  /** In units of the drawing: a name need not stand more exactly. */
  private static final double PRECISION = 2;

  private final List<List<Point>> rings;

  private LabelPoint(List<List<Point>> rings) {
    this.rings = rings;
  }

  /** A square by its middle and half its side; {@code inside} is negative outside the area. */
  private record Square(Point middle, double half, double inside) {
    double best() {
      return inside + half * Math.sqrt(2);
    }
  }

  /**
   * @param rings outer lines and holes, each closed
   */
  static Point of(List<List<Point>> rings) {
    return new LabelPoint(rings).search();
  }

  private Point search() {
    var xs = rings.stream().flatMap(List::stream).mapToDouble(Point::x).summaryStatistics();
    var ys = rings.stream().flatMap(List::stream).mapToDouble(Point::y).summaryStatistics();
    double half = Math.max(xs.getMax() - xs.getMin(), ys.getMax() - ys.getMin()) / 2;
    Square found =
        square((xs.getMin() + xs.getMax()) / 2, (ys.getMin() + ys.getMax()) / 2, Math.max(half, 1));
    PriorityQueue<Square> queue =
        new PriorityQueue<>(Comparator.comparingDouble(Square::best).reversed());
    queue.add(found);
    while (!queue.isEmpty()) {
      Square next = queue.remove();
      found = next.inside() > found.inside() ? next : found;
      if (next.best() - found.inside() > PRECISION) {
        split(next, queue);
      }
    }
    return found.middle();
  }

  private void split(Square square, PriorityQueue<Square> queue) {
    double half = square.half() / 2;
    for (int dx = -1; dx <= 1; dx += 2) {
      for (int dy = -1; dy <= 1; dy += 2) {
        queue.add(square(square.middle().x() + dx * half, square.middle().y() + dy * half, half));
      }
    }
  }

  private Square square(double x, double y, double half) {
    Point middle = new Point(x, y);
    return new Square(middle, half, inside(middle));
  }

  /** How far the point is from the nearest border; negative outside. */
  private double inside(Point point) {
    boolean isInside = false;
    double nearest = Double.MAX_VALUE;
    for (List<Point> ring : rings) {
      for (int i = 1; i < ring.size(); i++) {
        isInside ^= crosses(point, ring.get(i - 1), ring.get(i));
        nearest = Math.min(nearest, distance(point, ring.get(i - 1), ring.get(i)));
      }
    }
    return isInside ? nearest : -nearest;
  }

  private static boolean crosses(Point p, Point a, Point b) {
    return a.y() > p.y() != b.y() > p.y()
        && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x();
  }

  /** From the point to the nearest point of the line from a to b. */
  static double distance(Point p, Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length;
    double t = Math.clamp(along, 0, 1);
    return p.distance(new Point(a.x() + t * dx, a.y() + t * dy));
  }
}
