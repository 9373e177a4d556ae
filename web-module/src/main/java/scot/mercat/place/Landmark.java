package scot.mercat.place;

import scot.mercat.place.rules.Position;

/**
 * A place that people know.
 *
 * @param kind {@code library}, {@code health}, {@code school} and so on; others are shown plain
 */
public record Landmark(String locality, String kind, String name, Position position) {}
