package scot.mercat.job.rules;

/**
 * How much is done of how much.
 *
 * @param total 0 while nobody knows yet
 */
public record HowFar(int done, int total) {
  public static final HowFar NOTHING = new HowFar(0, 0);

  private static final long WHOLE = 100;

  /**
   * @throws IllegalArgumentException where less than nothing or more than all is done
   */
  public HowFar {
    if (done < 0 || done > total) {
      throw new IllegalArgumentException(done + " of " + total);
    }
  }

  public boolean isKnown() {
    return total > 0;
  }

  /** Whole per cent, rounded down: 100 means that nothing is left. */
  public int percent() {
    return total == 0 ? 0 : Math.toIntExact(done * WHOLE / total);
  }
}
