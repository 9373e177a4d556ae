package scot.mercat.shared.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Civil time of the United Kingdom, in summer and in winter: statutory days begin and end by it,
 * and people read it on every page (Interpretation Act 1978, section 9; Summer Time Act 1972).
 */
public final class CivilTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private CivilTime() {}

  /** The day at the instant: 23:30 UTC on 30 June is 1 July. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The moment at which clocks show the time on the day. */
  public static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant();
  }
}
