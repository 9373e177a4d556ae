package scot.mercat.businessplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The years whose promises are reported on.
 *
 * @param starts first day
 * @param years 1 to 5
 */
public record DeliveryTerm(LocalDate starts, int years) {
  /** The longest that the law of each nation allows. */
  public static final int MOST_YEARS = 5;

  public DeliveryTerm {
    if (years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("A term has one to five years");
    }
  }

  /**
   * @param year from 1
   */
  public LocalDate from(int year) {
    return starts.plusYears(year - 1L);
  }

  /** The last day of the year. */
  public LocalDate until(int year) {
    return from(year + 1).minusDays(1);
  }

  /** Whether a report is owed: the day after its last day. */
  public boolean isOver(int year, LocalDate today) {
    return today.isAfter(until(year));
  }

  /** Those that have begun, the newest first. */
  public List<Integer> begun(LocalDate today) {
    return IntStream.rangeClosed(1, years)
        .filter(year -> !today.isBefore(from(year)))
        .boxed()
        .toList()
        .reversed();
  }
}
