package scot.mercat.ballot.rules;

import java.time.Instant;
import java.time.LocalTime;
import scot.mercat.shared.rules.CivilTime;

/**
 * Until when a proxy can be named, and the naming taken back: by notices of the four nations 5 p.m.
 * on the tenth and on the fifth day before the ballot. What comes later is not in time, whatever
 * the reason.
 */
public record ProxyTime(Timetable timetable) {
  public boolean mayAppoint(Instant now) {
    return isInTime(Step.PROXY, now);
  }

  public boolean mayCancel(Instant now) {
    return isInTime(Step.PROXY_CANCEL, now);
  }

  /** The very minute is in time; without a date in the timetable nothing is. */
  private boolean isInTime(Step step, Instant now) {
    return timetable
        .entry(step)
        .map(entry -> entry.day().atTime(entry.time().orElse(LocalTime.MAX)))
        .filter(last -> !now.isAfter(last.atZone(CivilTime.ZONE).toInstant()))
        .isPresent();
  }
}
