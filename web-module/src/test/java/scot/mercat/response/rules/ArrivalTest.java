package scot.mercat.response.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.mercat.response.rules.Arrival.Problem;

class ArrivalTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({"1,1", "100000,100000", "100001,0", "0,0", "-1,0", "two,0", "'',0", "1.5,0", "٣,0"})
  void peopleAreCountedFromOneToATown(String typed, int people) {
    assertThat(Arrival.people(typed)).isEqualTo(people);
  }

  @Test
  void aDayAheadIsATypingMistake() {
    assertThat(Arrival.day(TODAY, TODAY)).isEmpty();
    assertThat(Arrival.day(TODAY.plusDays(1), TODAY)).containsExactly(Problem.DAY_AHEAD);
  }

  @Test
  void moreThanFiveYearsAgoIsATypingMistake() {
    assertThat(Arrival.day(TODAY.minusYears(5), TODAY)).isEmpty();
    assertThat(Arrival.day(TODAY.minusYears(5).minusDays(1), TODAY))
        .containsExactly(Problem.DAY_LONG_AGO);
  }

  @Test
  void paperCameAtNoonOfItsDayInScotland() {
    Instant now = Instant.parse("2026-11-22T16:00:00Z");
    assertThat(Arrival.at(LocalDate.of(2026, 7, 1), now))
        .isEqualTo(Instant.parse("2026-07-01T11:00:00Z"));
    assertThat(Arrival.at(TODAY, now)).isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
  }

  @Test
  void whatCameThisMorningDidNotComeInTheFuture() {
    Instant now = Instant.parse("2026-11-22T09:00:00Z");
    assertThat(Arrival.at(TODAY, now)).isEqualTo(now);
  }

  @Test
  void aLetterOfFivePagesIsTakenAndABlankOneIsNot() {
    assertThat(Arrival.text("x".repeat(Arrival.LONGEST))).isEmpty();
    assertThat(Arrival.text("🚌".repeat(Arrival.LONGEST))).isEmpty();
    assertThat(Arrival.text("x".repeat(Arrival.LONGEST + 1))).containsExactly(Problem.TEXT_LONG);
    assertThat(Arrival.text(" \n")).containsExactly(Problem.TEXT_EMPTY);
  }

  @Test
  void eachCircumstanceIsToldApart() {
    assertThat(Arrival.circumstances("Hen club", "9", "at the hall")).isEmpty();
    assertThat(Arrival.circumstances("x".repeat(161), "none", "x".repeat(1_001)))
        .containsExactly(Problem.ORGANISATION_LONG, Problem.HEADCOUNT, Problem.NOTE_LONG);
  }
}
