package scot.mercat.bid.rules;

import java.util.UUID;

/** A line of the register with the ids that it is known by for ever. */
public record Entry(UUID right, UUID person, UUID property, RegisterLine facts) {
  /** The same line with other facts. */
  public Entry with(RegisterLine other) {
    return new Entry(right, person, property, other);
  }
}
