package scot.mercat.shared;

/** One thing that must work for people to be served; {@code /health} asks each such bean. */
public interface HealthCheck {
  String name();

  /** Throws, or answers false, where it does not work. */
  boolean isWell();
}
