package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * For how long a levy is charged.
 *
 * @param yearsBegin the day on which each year of the levy begins; the first and the last year are
 *     shorter where the term does not keep to it
 */
public record LevyTerm(DateSpan span, MonthDay yearsBegin) {
  /** The longest that the law of each nation allows. */
  public static final int MOST_YEARS = 5;

  /** Years that begin on the day on which the term began. */
  public static LevyTerm of(DateSpan span) {
    return new LevyTerm(span, MonthDay.from(span.from()));
  }

  public List<LevyYear> years() {
    List<LevyYear> years = new ArrayList<>();
    for (LocalDate begin = firstBegin(); !begin.isAfter(span.until()); begin = next(begin)) {
      DateSpan whole = new DateSpan(begin, next(begin).minusDays(1));
      whole
          .within(span)
          .ifPresent(part -> years.add(new LevyYear(years.size() + 1, part, whole.days())));
    }
    return List.copyOf(years);
  }

  private LocalDate firstBegin() {
    LocalDate begin = yearsBegin.atYear(span.from().getYear());
    return begin.isAfter(span.from()) ? yearsBegin.atYear(begin.getYear() - 1) : begin;
  }

  private LocalDate next(LocalDate begin) {
    return yearsBegin.atYear(begin.getYear() + 1);
  }

  boolean isTooLong() {
    return ChronoUnit.YEARS.between(span.from(), span.until()) >= MOST_YEARS;
  }
}
