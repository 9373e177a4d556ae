package scot.mercat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadinessTest {
  @Test
  void threeWindowsWithinFivePercentAgree() {
    assertThat(Steadiness.agree(List.of(100.0, 95.0, 97.0))).isTrue();
    assertThat(Steadiness.agree(List.of(100.0, 94.9, 97.0))).isFalse();
  }

  @Test
  void twoWindowsAreTooFew() {
    assertThat(Steadiness.agree(List.of(100.0, 100.0))).isFalse();
  }

  @Test
  void onlyTheLastThreeCount() {
    assertThat(Steadiness.agree(List.of(10.0, 50.0, 99.0, 98.0, 100.0))).isTrue();
    assertThat(Steadiness.agree(List.of(99.0, 98.0, 100.0, 50.0))).isFalse();
  }

  @Test
  void nothingDoneAtAllIsNotSteady() {
    assertThat(Steadiness.agree(List.of(0.0, 0.0, 0.0))).isFalse();
  }

  @Test
  void warmingUpEndsAfterTheMostWindowsEvenWhereTheyDoNotAgree() {
    Steadiness steadiness = new Steadiness(4);
    List<Double> rising = List.of(1.0, 2.0, 3.0, 4.0);
    assertThat(steadiness.isOver(rising.subList(0, 3))).isFalse();
    assertThat(steadiness.isOver(rising)).isTrue();
    assertThat(steadiness.isOver(Collections.nCopies(3, 7.0))).isTrue();
  }
}
