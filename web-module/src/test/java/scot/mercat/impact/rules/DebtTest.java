package scot.mercat.impact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.mercat.impact.rules.Debt.State;

class DebtTest {
  private static final LocalDate PROMISED = LocalDate.of(2026, 10, 31);

  @Test
  void anAnswerIsDueUpToTheEndOfThePromisedDay() {
    Debt debt = new Debt(PROMISED, 11, 10, 0);
    assertThat(debt.state(PROMISED)).isEqualTo(State.DUE);
    assertThat(debt.state(PROMISED.plusDays(1))).isEqualTo(State.LATE);
    assertThat(debt.days(PROMISED.plusDays(27))).isEqualTo(27);
    assertThat(debt.days(PROMISED.minusDays(3))).isEqualTo(3);
  }

  @Test
  void itIsGivenWhenEveryThemeIsAnsweredAndNobodyWaitsForATheme() {
    LocalDate later = PROMISED.plusDays(40);
    assertThat(new Debt(PROMISED, 11, 11, 0).state(later)).isEqualTo(State.ANSWERED);
    assertThat(new Debt(PROMISED, 11, 11, 1).state(later)).isEqualTo(State.LATE);
    assertThat(new Debt(PROMISED, 0, 0, 0).state(later)).isEqualTo(State.LATE);
  }

  @Test
  void aPromiseIsOverdueAfterItsDayUnlessItIsDoneOrSaidToBeBroken() {
    LocalDate after = PROMISED.plusDays(1);
    assertThat(ActionState.PLANNED.isOverdue(PROMISED, after)).isTrue();
    assertThat(ActionState.UNDER_WAY.isOverdue(PROMISED, after)).isTrue();
    assertThat(ActionState.UNDER_WAY.isOverdue(PROMISED, PROMISED)).isFalse();
    assertThat(ActionState.DONE.isOverdue(PROMISED, after)).isFalse();
    assertThat(ActionState.PROMISE_BROKEN.isOverdue(PROMISED, after)).isFalse();
  }
}
