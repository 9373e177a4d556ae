package scot.mercat.theme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void whatEndedNowhereIsStillToDo() {
    Coverage coverage = new Coverage(200, 150, 120, 10);
    assertThat(coverage.uncoded()).isEqualTo(70);
    assertThat(coverage.isComplete()).isFalse();
  }

  @Test
  void everyResponseInAThemeOrOutOfScopeIsComplete() {
    assertThat(new Coverage(3, 3, 2, 1).isComplete()).isTrue();
  }

  @Test
  void aResponseCannotEndInBoth() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(2, 2, 2, 1));
  }

  /** 199 of 200 would round to a hundred, and the bar would say that nothing is left. */
  @Test
  void theBarIsFullOnlyWhenNothingIsLeft() {
    assertThat(new Coverage(200, 200, 199, 0).hundredths()).isEqualTo(99);
    assertThat(new Coverage(200, 200, 190, 10).hundredths()).isEqualTo(100);
    assertThat(new Coverage(0, 0, 0, 0).hundredths()).isZero();
  }

  @Test
  void whatIsLeftIsDueFourteenDaysBeforeThePromisedDay() {
    Coverage left = new Coverage(2, 0, 1, 0);
    assertThat(left.isDue(TODAY, TODAY.plusDays(15))).isFalse();
    assertThat(left.isDue(TODAY, TODAY.plusDays(14))).isTrue();
    assertThat(left.isDue(TODAY, TODAY.minusDays(1))).isTrue();
  }

  @Test
  void nothingIsDueWhereNothingIsLeft() {
    assertThat(new Coverage(1, 1, 1, 0).isDue(TODAY, TODAY)).isFalse();
  }
}
