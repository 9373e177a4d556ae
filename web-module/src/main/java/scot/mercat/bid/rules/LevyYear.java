package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A year of a levy.
 *
 * @param number 1 for the first
 * @param span those of its days that are in the term
 * @param length days of the whole year, in or out of the term: 365 or 366
 */
public record LevyYear(int number, DateSpan span, long length) {
  /** The day of the year that has this date, whether in the term or not. */
  public LocalDate on(MonthDay day) {
    LocalDate first = day.atYear(span.from().getYear());
    return first.isBefore(span.from()) ? day.atYear(first.getYear() + 1) : first;
  }
}
