package scot.mercat.resolution.rules;

/**
 * How many of those for and against have to be for.
 *
 * @param percent 50 for more for than against; else a bar to be met, such as 75 for a special
 *     resolution (Companies Act 2006 s283), 51 to 100
 */
public record Majority(int percent) {
  public static final int LEAST = 50;
  public static final int MOST = 100;

  public static final Majority SIMPLE = new Majority(LEAST);

  /**
   * @throws IllegalArgumentException where it is none that can be meant
   */
  public Majority {
    if (percent < LEAST || percent > MOST) {
      throw new IllegalArgumentException("No majority: " + percent);
    }
  }

  public boolean isSimple() {
    return percent == LEAST;
  }

  /**
   * As many for as against fails; a bar is met by exactly enough: 75 by 3 for and 1 against, since
   * 100 × 3 is 75 × 4. Where nobody is for, it fails.
   *
   * @param inFavour weight of those for
   * @param against weight of those against
   */
  public boolean isMet(long inFavour, long against) {
    long decided = Math.addExact(inFavour, against);
    return isSimple()
        ? inFavour > against
        : inFavour > 0
            && Math.multiplyExact(MOST, inFavour) >= Math.multiplyExact(percent, decided);
  }
}
