package scot.mercat.notify.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
  @Test
  void thePauseDoublesUntilSixHours() {
    assertThat(BackOff.after(1, 0.5)).isEqualTo(Duration.ofMinutes(1));
    assertThat(BackOff.after(2, 0.5)).isEqualTo(Duration.ofMinutes(2));
    assertThat(BackOff.after(9, 0.5)).isEqualTo(Duration.ofMinutes(256));
    assertThat(BackOff.after(10, 0.5)).isEqualTo(Duration.ofHours(6));
    assertThat(BackOff.after(1000, 0.5)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void chanceMovesItByAQuarter() {
    assertThat(BackOff.after(10, 0)).isEqualTo(Duration.ofMinutes(270));
    assertThat(BackOff.after(10, 1)).isEqualTo(Duration.ofMinutes(450));
  }

  @Test
  void aMailServerMayBeAwayForAWeekendBeforeAnythingIsGivenUp() {
    long minutes =
        IntStream.range(1, BackOff.ATTEMPTS)
            .mapToLong(attempt -> BackOff.after(attempt, 0).toMinutes())
            .sum();
    assertThat(Duration.ofMinutes(minutes)).isGreaterThan(Duration.ofHours(48));
    assertThat(BackOff.isOver(BackOff.ATTEMPTS - 1)).isFalse();
    assertThat(BackOff.isOver(BackOff.ATTEMPTS)).isTrue();
  }
}
