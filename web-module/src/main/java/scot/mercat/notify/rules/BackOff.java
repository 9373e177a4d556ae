package scot.mercat.notify.rules;

import java.time.Duration;

/**
 * When to try again: after 1, 2, 4 … minutes, at most six hours, a quarter sooner or later so that
 * e-mails that failed together do not come again together. Twenty attempts take about three days.
 */
public final class BackOff {
  public static final int ATTEMPTS = 20;
  private static final long MOST_SECONDS = Duration.ofHours(6).toSeconds();
  private static final int DOUBLINGS = 9;

  private BackOff() {}

  /**
   * @param attempts how often it was tried, from 1
   * @param chance a random number from 0 to 1
   */
  public static Duration after(int attempts, double chance) {
    long seconds = Math.min(60L << Math.min(attempts - 1, DOUBLINGS), MOST_SECONDS);
    return Duration.ofSeconds(Math.round(seconds * (0.75 + chance * 0.5)));
  }

  public static boolean isOver(int attempts) {
    return attempts >= ATTEMPTS;
  }
}
