package scot.mercat.bid;

/**
 * How big a register is.
 *
 * @param persons entitled to vote
 * @param votes one for each person and property
 * @param hundredths what all votes count by value, in hundredths of a pound
 */
public record RegisterFigures(int persons, int properties, int votes, long hundredths) {
  private static final int HUNDRED = 100;

  /** Whole pounds, as they are shown. */
  public long pounds() {
    return hundredths / HUNDRED;
  }
}
