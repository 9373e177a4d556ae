package scot.mercat.place.rules;

/** A point on the earth, in degrees (WGS 84): east and north are positive. */
public record Position(double longitude, double latitude) {}
