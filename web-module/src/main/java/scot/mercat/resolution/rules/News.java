package scot.mercat.resolution.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What members are told of a resolution by e-mail, each once. */
public enum News {
  OPENED,
  /** A reminder to those who have not voted. */
  CLOSING,
  OUTCOME;

  /** A vote that is open for less is not reminded of. */
  private static final Duration LONG = Duration.ofDays(2);

  /** How long before the close members are reminded, at the most. */
  private static final Duration AHEAD = Duration.ofDays(3);

  /** The reminder comes in the last third, however short the vote. */
  private static final int PART = 3;

  /** After that an outcome is no news. */
  public static final Duration STALE = Duration.ofDays(7);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What there is to tell now of a resolution that members were called to. */
  public static Optional<News> of(Instant opens, Instant closes, Instant now) {
    if (now.isBefore(opens) || !now.isBefore(closes.plus(STALE))) {
      return Optional.empty();
    }
    if (!now.isBefore(closes)) {
      return Optional.of(OUTCOME);
    }
    Duration whole = Duration.between(opens, closes);
    Duration ahead = min(AHEAD, whole.dividedBy(PART));
    boolean isLate = whole.compareTo(LONG) >= 0 && !now.isBefore(closes.minus(ahead));
    return Optional.of(isLate ? CLOSING : OPENED);
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
