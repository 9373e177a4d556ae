package scot.mercat.businessplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

  @ParameterizedTest
  @CsvSource({"2026-05-03,COMING", "2026-05-04,OPEN", "2026-05-20,OPEN", "2026-05-21,CLOSED"})
  void bothDaysCountWhole(LocalDate today, Asking.State state) {
    assertThat(new Asking(FIRST, LocalDate.of(2026, 5, 20)).on(today)).isEqualTo(state);
  }

  @Test
  void oneDayIsEnoughAndLessIsNot() {
    assertThat(new Asking(FIRST, FIRST).on(FIRST)).isEqualTo(Asking.State.OPEN);
    assertThatThrownBy(() -> new Asking(FIRST, FIRST.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatMembersHaveSeenBeginOnlyEndsLater() {
    Asking kept = new Asking(FIRST, FIRST.plusDays(10));
    Asking longer = new Asking(FIRST, FIRST.plusDays(20));
    Asking other = new Asking(FIRST.plusDays(1), FIRST.plusDays(20));
    assertThat(kept.mayBecome(other, FIRST.minusDays(1))).isTrue();
    assertThat(kept.mayBecome(longer, FIRST)).isTrue();
    assertThat(kept.mayBecome(other, FIRST)).isFalse();
    assertThat(longer.mayBecome(kept, FIRST)).isFalse();
  }

  @Test
  void whatIsOverAndCountedDoesNotBeginAgain() {
    Asking kept = new Asking(FIRST, FIRST.plusDays(10));
    Asking longer = new Asking(FIRST, FIRST.plusDays(20));
    assertThat(kept.mayBecome(longer, FIRST.plusDays(11))).isFalse();
    assertThat(kept.mayBecome(kept, FIRST.plusDays(11))).isTrue();
  }
}
