package scot.mercat.resolution.rules;

import java.time.Instant;
import java.util.Locale;

/** How far a resolution is. */
public enum Phase {
  /** Being written; nobody but officers sees it. */
  DRAFT,
  /** Members can read it, and cannot vote yet. Nothing in it changes from here on. */
  CALLED,
  OPEN,
  CLOSED;

  /**
   * @param isCalled whether members were called to vote on it
   * @param closes from this moment on nobody votes
   */
  public static Phase of(boolean isCalled, Instant opens, Instant closes, Instant now) {
    if (!isCalled) {
      return DRAFT;
    }
    if (now.isBefore(opens)) {
      return CALLED;
    }
    return now.isBefore(closes) ? OPEN : CLOSED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
