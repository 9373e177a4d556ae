package scot.mercat.response.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * The time within which somebody must act when someone may be at risk. What is left is rounded down
 * and what is late is rounded up, so that nobody thinks there is more time than there is: at 40
 * minutes and 59 seconds before the end, 40 minutes are left.
 *
 * @param actBy the end of that time
 */
public record RiskClock(Instant actBy) {
  /** Where no duty contact says how soon. */
  public static final int USUAL_MINUTES = 60;

  private static final long MOST_MINUTES = 120;
  private static final long MOST_HOURS = 48;

  /** Units in which people count so long a time. */
  public enum Unit {
    MINUTES,
    HOURS,
    DAYS
  }

  /** So many whole units. */
  public record Span(long count, Unit unit) {}

  /**
   * @param minutes within which to act, at least 1
   */
  public static RiskClock from(Instant raised, int minutes) {
    return new RiskClock(raised.plus(Duration.ofMinutes(minutes)));
  }

  /** From the very end on. */
  public boolean isLate(Instant now) {
    return !now.isBefore(actBy);
  }

  /** How much time is left, or by how much it is late. */
  public Span span(Instant now) {
    boolean isLate = isLate(now);
    Duration between = isLate ? Duration.between(actBy, now) : Duration.between(now, actBy);
    Duration rounded = isLate ? between.plusMinutes(1).minusNanos(1) : between;
    if (rounded.toMinutes() <= MOST_MINUTES) {
      return new Span(rounded.toMinutes(), Unit.MINUTES);
    }
    return rounded.toHours() <= MOST_HOURS
        ? new Span(rounded.toHours(), Unit.HOURS)
        : new Span(rounded.toDays(), Unit.DAYS);
  }
}
