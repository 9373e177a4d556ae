package scot.mercat.bid;

import java.time.Instant;

/**
 * Codes for letters as they were made last.
 *
 * @param persons how many got one
 */
public record CodesMade(Instant at, int persons) {}
