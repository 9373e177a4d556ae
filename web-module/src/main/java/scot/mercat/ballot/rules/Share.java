package scot.mercat.ballot.rules;

import java.math.BigInteger;

/**
 * A part of a whole in per cent, for people to read; nothing is decided by it.
 *
 * @param hundredths of one per cent, rounded half up: 75 of 127 is 5906, read 59.06 %
 */
public record Share(int hundredths) {
  private static final BigInteger TWICE = BigInteger.valueOf(20_000);

  /** Of nothing, every part is 0. */
  static Share of(BigInteger part, BigInteger whole) {
    if (whole.signum() == 0) {
      return new Share(0);
    }
    // Half up: add half of the whole before the division, all of it doubled.
    BigInteger doubled = part.multiply(TWICE).add(whole);
    return new Share(doubled.divide(whole.shiftLeft(1)).intValueExact());
  }
}
