package scot.mercat.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtendingTest {
  private static final Dates DATES =
      new Dates(
          LocalDate.of(2026, 11, 2),
          LocalDate.of(2027, 1, 15),
          LocalDate.of(2027, 3, 31),
          LocalDate.of(2028, 3, 31));

  @ParameterizedTest
  @CsvSource({
    "2027-01-14, NOT_LATER",
    "2027-01-15, NOT_LATER",
    "2027-01-16, ALLOWED",
    "2027-03-30, ALLOWED",
    "2027-03-31, PAST_ANSWER"
  })
  void theLastDayMovesLaterOnlyAndNeverUpToThePromisedAnswer(LocalDate closes, Extending expected) {
    assertThat(Extending.check(DATES, closes)).isEqualTo(expected);
  }
}
