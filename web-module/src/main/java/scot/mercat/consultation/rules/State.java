package scot.mercat.consultation.rules;

import java.time.LocalDate;
import java.util.Locale;

/** Where a consultation stands. */
public enum State {
  DRAFT,
  SUBMITTED,
  APPROVED,
  /** From 00:00 of its first day to the end of its last, in Europe/London. */
  OPEN,
  CLOSED,
  ANSWERED,
  ARCHIVED,
  WITHDRAWN;

  /**
   * What is true on the day: an approved consultation opens and closes by itself.
   *
   * @param kept what was last decided; never {@code OPEN} or {@code CLOSED}
   * @param closes the last day, which still counts
   */
  public static State on(State kept, LocalDate opens, LocalDate closes, LocalDate today) {
    if (kept != APPROVED || today.isBefore(opens)) {
      return kept;
    }
    return today.isAfter(closes) ? CLOSED : OPEN;
  }

  /** True where its English words and its days may still be changed. */
  public boolean isBeingWritten() {
    return this == DRAFT;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for any other code
   */
  public static State of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
