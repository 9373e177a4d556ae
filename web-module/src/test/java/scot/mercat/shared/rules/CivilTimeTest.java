package scot.mercat.shared.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days begin and end by the clocks of the United Kingdom, in summer, in winter and between. */
class CivilTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-06-30T22:59:59Z, 2026-06-30",
    "2026-06-30T23:00:00Z, 2026-07-01",
    "2026-12-31T23:59:59Z, 2026-12-31",
    "2027-01-01T00:00:00Z, 2027-01-01",
    "2027-03-27T23:59:59Z, 2027-03-27",
    "2027-03-28T00:00:00Z, 2027-03-28",
    "2027-03-28T22:59:59Z, 2027-03-28",
    "2027-03-28T23:00:00Z, 2027-03-29",
    "2026-10-24T22:59:59Z, 2026-10-24",
    "2026-10-24T23:00:00Z, 2026-10-25",
    "2026-10-25T23:59:59Z, 2026-10-25",
    "2026-10-26T00:00:00Z, 2026-10-26"
  })
  void aDayIsTheDayOnTheClocksOfTheCountry(Instant instant, LocalDate day) {
    assertThat(CivilTime.day(instant)).isEqualTo(day);
  }
}
