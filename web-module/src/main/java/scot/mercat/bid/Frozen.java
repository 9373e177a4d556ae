package scot.mercat.bid;

import java.time.Instant;
import java.util.UUID;
import scot.mercat.bid.rules.FrozenRegister;

/**
 * A register as it was frozen.
 *
 * @param hash SHA-256 of the register's text
 */
public record Frozen(
    Moment moment, Instant at, UUID officer, String hash, FrozenRegister register) {
  /** That it was frozen, without its lines. */
  public record Mark(Instant at, String hash) {}

  /** When a register is frozen. */
  public enum Moment {
    /** At the notice of the ballot: who may vote. */
    NOTICE,
    /** On the day of the ballot: with which value. */
    BALLOT
  }
}
