package scot.mercat.identity.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows down whoever guesses: some attempts are free, then each failure doubles the wait, from one
 * second up to a quarter of an hour. What is counted is always one place from which somebody tries,
 * so nobody can lock another person out by failing in their name elsewhere.
 */
public enum Throttle {
  /** One account tried from one address. */
  ACCOUNT(5),

  /** Any account tried from one address; whole offices share one, so this is generous. */
  ADDRESS(60),

  /** Second factors of one account. Only who has its password comes here. */
  SECOND_FACTOR(10),

  /** One-time codes and links tried from one address. */
  CODE(10),

  /** Letters for a new password, asked for from one address. */
  LETTER(10);

  /** Without a failure for this long, all is forgotten. */
  public static final Duration MEMORY = Duration.ofHours(1);

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final int free;

  Throttle(int free) {
    this.free = free;
  }

  /** How long to wait after so many failures in a row: with five free, the eighth waits 8 s. */
  public Duration waitAfter(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - free, 10);
    Duration wait = Duration.ofSeconds(1L << doublings);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /** When the next attempt may be made, if not now. */
  public Optional<Instant> closedUntil(int failures, Instant lastAt, Instant now) {
    Duration wait = waitAfter(failures);
    return Optional.of(lastAt.plus(wait)).filter(open -> !wait.isZero() && open.isAfter(now));
  }
}
