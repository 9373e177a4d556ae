package scot.mercat.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.mercat.shared.rules.CivilTime;

/** A consultation opens and closes by the days of its country, in summer and in winter. */
class StateTest {
  @ParameterizedTest
  @CsvSource({
    // The clocks go forward on the first day: it opens at 00:00, still in winter time.
    "2027-03-28, 2027-05-31, 2027-03-27T23:59:59Z, APPROVED",
    "2027-03-28, 2027-05-31, 2027-03-28T00:00:00Z, OPEN",
    // It closes at the end of a summer's day, which is 23:00 UTC.
    "2027-03-28, 2027-05-31, 2027-05-31T22:59:59Z, OPEN",
    "2027-03-28, 2027-05-31, 2027-05-31T23:00:00Z, CLOSED",
    // The clocks go back on the last day: it has 25 hours, and all of them count.
    "2026-09-01, 2026-10-25, 2026-10-25T23:59:59Z, OPEN",
    "2026-09-01, 2026-10-25, 2026-10-26T00:00:00Z, CLOSED",
    "2026-09-01, 2026-10-25, 2026-08-31T23:00:00Z, OPEN",
    "2026-09-01, 2026-10-25, 2026-08-31T22:59:59Z, APPROVED"
  })
  void anApprovedOneOpensAtMidnightAndClosesAtTheEndOfItsLastDay(
      LocalDate opens, LocalDate closes, Instant now, State state) {
    assertThat(State.on(State.APPROVED, opens, closes, CivilTime.day(now))).isEqualTo(state);
  }

  @Test
  void whatIsNotApprovedNeverOpensByItself() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    for (State kept : State.values()) {
      State onTheDay = State.on(kept, day, day.plusDays(30), day);
      assertThat(onTheDay).isEqualTo(kept == State.APPROVED ? State.OPEN : kept);
    }
  }
}
