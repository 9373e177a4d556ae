package scot.mercat.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When a duty is due. */
final class DutyTimes {
  /** Duties more frequent than this do not note when they ran. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private DutyTimes() {}

  /** A duty is due when its last run began at or before this moment. */
  static Instant dueIfBegunBefore(BackgroundDuty duty, ZonedDateTime now) {
    return duty.dailyAt()
        .map(time -> lastOccurrence(time, now))
        .orElseGet(() -> now.toInstant().minus(duty.every()));
  }

  /** How often to look whether the duty is due. */
  static Duration tick(BackgroundDuty duty) {
    return isNoted(duty) && duty.every().compareTo(NOTED) > 0 ? NOTED : duty.every();
  }

  static boolean isNoted(BackgroundDuty duty) {
    return duty.dailyAt().isPresent() || duty.every().compareTo(NOTED) >= 0;
  }

  private static Instant lastOccurrence(LocalTime time, ZonedDateTime now) {
    ZoneId zone = now.getZone();
    ZonedDateTime today = now.toLocalDate().atTime(time).atZone(zone);
    return Optional.of(today)
        .filter(moment -> !moment.isAfter(now))
        .orElseGet(() -> now.toLocalDate().minusDays(1).atTime(time).atZone(zone))
        .toInstant();
  }
}
