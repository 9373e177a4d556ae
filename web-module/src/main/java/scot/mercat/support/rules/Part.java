package scot.mercat.support.rules;

import java.math.BigDecimal;

/**
 * So many of so many.
 *
 * @param part 0 or more
 * @param whole 0 or more
 */
public record Part(long part, long whole) {
  private static final long HUNDREDTHS_OF_A_PER_CENT = 10_000;
  private static final int DECIMALS = 4;

  /**
   * As it is shown: rounded down to hundredths of a per cent, so that it never flatters. 2 of 41 is
   * 0.0487; nothing of nothing is 0. For reading only: {@link Threshold} compares integers.
   */
  public BigDecimal shown() {
    long hundredths = whole == 0 ? 0 : Math.multiplyExact(part, HUNDREDTHS_OF_A_PER_CENT) / whole;
    return BigDecimal.valueOf(hundredths, DECIMALS);
  }
}
