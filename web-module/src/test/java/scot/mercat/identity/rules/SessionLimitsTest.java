package scot.mercat.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void aSessionEndsAfterFourHoursWithoutUse() {
    assertThat(holds(true, Duration.ofHours(3).plusMinutes(59), Duration.ZERO)).isTrue();
    assertThat(holds(true, Duration.ofHours(4), Duration.ZERO)).isFalse();
  }

  @Test
  void aSessionInUseEndsAfterTwelveHours() {
    assertThat(holds(true, Duration.ofHours(11), Duration.ofHours(11))).isTrue();
    assertThat(holds(true, Duration.ofHours(12), Duration.ofHours(11))).isFalse();
  }

  @Test
  void halfAnHourIsLeftForTheSecondFactor() {
    assertThat(holds(false, Duration.ofMinutes(29), Duration.ofMinutes(29))).isTrue();
    assertThat(holds(false, Duration.ofMinutes(30), Duration.ofMinutes(29))).isFalse();
  }

  private static boolean holds(boolean whole, Duration sinceOpened, Duration seenAfter) {
    return SessionLimits.holds(whole, NINE, NINE.plus(seenAfter), NINE.plus(sinceOpened));
  }
}
