package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class LevyTermTest {
  @Test
  void fiveWholeYearsAreTheMostThatTheLawAllows() {
    assertThat(LevyTerm.of(span("2026-04-01", "2031-03-31")).isTooLong()).isFalse();
    assertThat(LevyTerm.of(span("2026-04-01", "2031-04-01")).isTooLong()).isTrue();
  }

  @Test
  void aYearWithALeapDayHas366() {
    assertThat(LevyTerm.of(span("2026-03-01", "2029-02-28")).years())
        .containsExactly(
            new LevyYear(1, span("2026-03-01", "2027-02-28"), 365),
            new LevyYear(2, span("2027-03-01", "2028-02-29"), 366),
            new LevyYear(3, span("2028-03-01", "2029-02-28"), 365));
  }

  @Test
  void aTermThatBeginsOnALeapDayHasYearsThatBeginOnTheDayBeforeMarch() {
    assertThat(LevyTerm.of(span("2024-02-29", "2025-03-01")).years())
        .containsExactly(
            new LevyYear(1, span("2024-02-29", "2025-02-27"), 365),
            new LevyYear(2, span("2025-02-28", "2025-03-01"), 365));
  }

  @Test
  void theTermCutsItsFirstAndLastYearShort() {
    assertThat(new LevyTerm(span("2026-03-31", "2027-04-01"), MonthDay.of(4, 1)).years())
        .containsExactly(
            new LevyYear(1, span("2026-03-31", "2026-03-31"), 365),
            new LevyYear(2, span("2026-04-01", "2027-03-31"), 365),
            new LevyYear(3, span("2027-04-01", "2027-04-01"), 366));
  }

  @Test
  void spansMeetOnASingleDay() {
    DateSpan june = span("2026-06-01", "2026-06-30");
    assertThat(june.meets(span("2026-06-30", "2026-07-31"))).isTrue();
    assertThat(june.meets(span("2026-07-01", "2026-07-31"))).isFalse();
    assertThat(june.meets(span("2026-05-01", "2026-06-01"))).isTrue();
    assertThat(june.meets(span("2026-05-01", "2026-05-31"))).isFalse();
    assertThat(june.within(span("2026-06-30", "2026-07-31")))
        .contains(span("2026-06-30", "2026-06-30"));
    assertThat(june.within(DateSpan.ALWAYS)).contains(june);
    assertThat(june.within(span("2026-07-01", "2026-07-31"))).isEmpty();
    assertThat(june.days()).isEqualTo(30);
  }

  private static DateSpan span(String from, String until) {
    return new DateSpan(LocalDate.parse(from), LocalDate.parse(until));
  }
}
