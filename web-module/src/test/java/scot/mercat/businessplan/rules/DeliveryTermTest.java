package scot.mercat.businessplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeliveryTermTest {
  private static final DeliveryTerm TERM = new DeliveryTerm(LocalDate.of(2023, 4, 1), 4);

  @Test
  void aReportIsOwedFromTheDayAfterItsYear() {
    assertThat(TERM.until(1)).isEqualTo("2024-03-31");
    assertThat(TERM.isOver(1, LocalDate.of(2024, 3, 31))).isFalse();
    assertThat(TERM.isOver(1, LocalDate.of(2024, 4, 1))).isTrue();
  }

  @Test
  void onlyYearsThatHaveBegunAreShownTheNewestFirst() {
    assertThat(TERM.begun(LocalDate.of(2023, 3, 31))).isEmpty();
    assertThat(TERM.begun(LocalDate.of(2025, 4, 1))).containsExactly(3, 2, 1);
    assertThat(TERM.begun(LocalDate.of(2035, 1, 1))).containsExactly(4, 3, 2, 1);
  }

  @Test
  void aTermHasOneToFiveYears() {
    assertThatThrownBy(() -> new DeliveryTerm(TERM.starts(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DeliveryTerm(TERM.starts(), 6))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new DeliveryTerm(TERM.starts(), 5).years()).isEqualTo(5);
  }

  @Test
  void whatIsGivenUpIsAsBrokenAsWhatIsNotDone() {
    assertThat(PromiseState.NOT_DONE.isBroken()).isTrue();
    assertThat(PromiseState.DROPPED.isBroken()).isTrue();
    assertThat(PromiseState.PARTLY.isBroken()).isFalse();
    assertThat(PromiseState.DONE.isBroken()).isFalse();
    assertThat(PromiseState.of("not-done")).contains(PromiseState.NOT_DONE);
    assertThat(PromiseState.of("maybe")).isEmpty();
  }
}
