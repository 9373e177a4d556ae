package scot.mercat.place.rules;

import java.util.List;

/**
 * From degrees to a drawing: equirectangular, degrees of longitude shortened by the cosine of the
 * middle latitude, which at the size of a council area is true to a few metres.
 *
 * @param width of the drawing in its own units
 * @param height as wide areas need it, at most the width
 */
public record Projection(
    double west,
    double north,
    double cosine,
    double scale,
    double left,
    double top,
    int width,
    int height) {
  static final double MARGIN = 12;

  /** A point of the drawing; y runs downwards. */
  public record Point(double x, double y) {
    double distance(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** Fits the positions (one or more) into a drawing of the width, as tall as they ask. */
  public static Projection fitting(List<Position> positions, int width) {
    var lon = positions.stream().mapToDouble(Position::longitude).summaryStatistics();
    var lat = positions.stream().mapToDouble(Position::latitude).summaryStatistics();
    double cosine = Math.cos(Math.toRadians((lat.getMin() + lat.getMax()) / 2));
    double across = Math.max((lon.getMax() - lon.getMin()) * cosine, 1e-6);
    double down = Math.max(lat.getMax() - lat.getMin(), 1e-6);
    double inner = width - 2 * MARGIN;
    double scale = Math.min(inner / across, inner / down);
    int height = (int) Math.ceil(down * scale + 2 * MARGIN);
    double left = (width - across * scale) / 2;
    return new Projection(lon.getMin(), lat.getMax(), cosine, scale, left, MARGIN, width, height);
  }

  public Point point(Position position) {
    return new Point(
        left + (position.longitude() - west) * cosine * scale,
        top + (north - position.latitude()) * scale);
  }
}
