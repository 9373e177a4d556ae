package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What voters are told of the day on which papers were sent is true. */
class ReminderDaysTest {
  private static final LocalDate BALLOT = LocalDate.of(2026, 11, 12);
  private static final LocalDate MADE = BALLOT.minusDays(35);
  private static final ReminderDays DAYS =
      new ReminderDays(BALLOT.minusDays(42), BALLOT.minusDays(3), BALLOT.minusDays(4), BALLOT);

  @Test
  void noPaperIsSentBeforeItIsMade() {
    assertThat(DAYS.sent(MADE, Optional.of(MADE.minusDays(1))).papers()).isEqualTo(MADE);
  }

  @Test
  void aDayThatNobodyChoseIsNotTold() {
    assertThat(DAYS.sent(MADE, Optional.empty()).papers()).isEqualTo(MADE);
  }

  @Test
  void theDayThatWasChosenIsTold() {
    LocalDate chosen = MADE.plusDays(2);
    assertThat(DAYS.sent(MADE, Optional.of(chosen)))
        .isEqualTo(new ReminderDays(chosen, DAYS.lastToPost(), DAYS.lost(), BALLOT));
  }
}
