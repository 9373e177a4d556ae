package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days in a row.
 *
 * @param from the first of them, or {@link LocalDate#MIN} where it never began
 * @param until the last of them, or {@link LocalDate#MAX} where it never ends
 */
public record DateSpan(LocalDate from, LocalDate until) {
  public static final DateSpan ALWAYS = new DateSpan(LocalDate.MIN, LocalDate.MAX);

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  public boolean meets(DateSpan other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  /** The days that both have. */
  public Optional<DateSpan> within(DateSpan other) {
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate last = until.isBefore(other.until) ? until : other.until;
    return meets(other) ? Optional.of(new DateSpan(first, last)) : Optional.empty();
  }

  /** How many. */
  public long days() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }

  /** The days on which something changes: the first, and the one after the last. */
  Stream<LocalDate> turns() {
    return Stream.concat(
        Stream.of(from),
        Stream.of(until).filter(day -> day.isBefore(LocalDate.MAX)).map(day -> day.plusDays(1)));
  }

  boolean isBackwards() {
    return until.isBefore(from);
  }
}
