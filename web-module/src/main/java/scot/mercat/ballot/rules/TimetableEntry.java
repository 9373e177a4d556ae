package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date of a ballot.
 *
 * @param last the last day of a time that runs, else the same as {@code day}
 * @param at Europe/London; null for the whole day
 */
public record TimetableEntry(
    Step step, Sense sense, LocalDate day, LocalDate last, @Nullable LocalTime at, Source source) {
  /** What has a last day is due from a week before it. */
  private static final int DAYS_OF_NOTICE = 7;

  /** The minute by which it must be done, such as 5 p.m. */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(at);
  }

  public Due due(LocalDate today) {
    if (today.isAfter(last)) {
      return Due.PAST;
    }
    LocalDate begins = sense == Sense.FROM ? day : day.minusDays(DAYS_OF_NOTICE);
    return today.isBefore(begins) ? Due.COMING : Due.NOW;
  }
}
