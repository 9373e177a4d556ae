package scot.mercat.ballot.rules;

/**
 * Whether a ballot is so small that its totals tell who voted how. With the values of a public
 * roll, the two totals that the law asks for gave away two of three votes at 15 papers, one in
 * eight at 20, and none at 25 (exact counting over made-up districts; one great value is given away
 * at any size).
 */
public final class SmallBallot {
  /** Fewer papers than this give votes away. */
  private static final int SAFE = 25;

  /** Declared turnouts of the four nations lie around a half of the papers. */
  private static final int USUAL_PART = 2;

  private SmallBallot() {}

  /**
   * Whether so few papers count that a single one could be told from what else is known.
   *
   * @param counted papers that give a vote, 0 or more
   */
  public static boolean revealsPapers(int counted) {
    return counted < SAFE;
  }

  /**
   * @param rights how many votes there are, 0 or more
   */
  public static boolean revealsVotes(int rights) {
    return rights / USUAL_PART < SAFE;
  }
}
