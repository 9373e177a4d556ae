package scot.mercat.consultation.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Scotland's civil days: a consultation opens and closes by them, in summer and in winter. */
public final class Days {
  private static final ZoneId SCOTLAND = ZoneId.of("Europe/London");

  private Days() {}

  /** The day in Scotland at the instant: 23:30 UTC on 30 June is 1 July. */
  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, SCOTLAND);
  }
}
