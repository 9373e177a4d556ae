package scot.mercat.theme.rules;

import java.time.LocalDate;

/**
 * How far the reading of a consultation's responses has come. Every response must end in a theme or
 * be out of scope for a reason, so that nobody who spoke is left without an answer.
 *
 * @param all how many responses there are
 * @param seen how many an officer has opened
 * @param coded how many are in at least one theme
 * @param outOfScope how many are out of scope, and so in no theme
 */
public record Coverage(long all, long seen, long coded, long outOfScope) {
  /** So many days before the promised day, reading can no longer wait. */
  private static final int SOON_DAYS = 14;

  public Coverage {
    if (coded + outOfScope > all) {
      throw new IllegalArgumentException("A response cannot end in both");
    }
  }

  /** How many have not ended anywhere yet. */
  public long uncoded() {
    return all - coded - outOfScope;
  }

  public boolean isComplete() {
    return uncoded() == 0;
  }

  /** How many of a hundred have ended somewhere, rounded down: 199 of 200 is not done yet. */
  public long hundredths() {
    return all == 0 ? 0 : (coded + outOfScope) * 100 / all;
  }

  /**
   * Whether what is left can wait no longer.
   *
   * @param answerBy the day by which an answer is promised
   */
  public boolean isDue(LocalDate today, LocalDate answerBy) {
    return !isComplete() && !today.plusDays(SOON_DAYS).isBefore(answerBy);
  }
}
