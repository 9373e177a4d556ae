package scot.mercat.ballot.rules;

import java.math.BigInteger;

/**
 * How much of what was counted must be for the proposal. More for than against in any case; a
 * higher bar also asks for a share (section 41 of the Planning etc. (Scotland) Act 2006; section 8
 * of the Business Improvement Districts Act (Northern Ireland) 2013). At a bar of 60, votes of 60
 * to 40 meet it, and 59 to 41 do not.
 *
 * @param percent 50 for no higher bar; else 51 to 100
 */
public record Bar(int percent) {
  /** More for than against, and no more than that. */
  public static final Bar MAJORITY = new Bar(50);

  /**
   * @throws IllegalArgumentException below 50 or above 100
   */
  public Bar {
    if (percent < 50 || percent > 100) {
      throw new IllegalArgumentException("A bar is from 50 to 100 per cent: " + percent);
    }
  }

  public boolean isHigher() {
    return percent > MAJORITY.percent;
  }

  /** Whether so much for the proposal is enough; equal votes or values never are. */
  boolean isMet(long inFavour, long against) {
    BigInteger all = BigInteger.valueOf(inFavour).add(BigInteger.valueOf(against));
    return inFavour > against
        && BigInteger.valueOf(inFavour)
                .multiply(BigInteger.valueOf(100))
                .compareTo(all.multiply(BigInteger.valueOf(percent)))
            >= 0;
  }
}
