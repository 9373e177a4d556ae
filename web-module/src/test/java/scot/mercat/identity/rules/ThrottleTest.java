package scot.mercat.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void theFirstFiveWrongPasswordsCostNothing() {
    for (int failures = 0; failures < 5; failures++) {
      assertThat(Throttle.ACCOUNT.waitAfter(failures)).isZero();
      assertThat(Throttle.ACCOUNT.closedUntil(failures, NOON, NOON)).isEmpty();
    }
  }

  @Test
  void eachFurtherFailureDoublesTheWait() {
    assertThat(Throttle.ACCOUNT.waitAfter(5)).isEqualTo(Duration.ofSeconds(1));
    assertThat(Throttle.ACCOUNT.waitAfter(8)).isEqualTo(Duration.ofSeconds(8));
    assertThat(Throttle.ACCOUNT.closedUntil(8, NOON, NOON.plusSeconds(7)))
        .contains(NOON.plusSeconds(8));
    assertThat(Throttle.ACCOUNT.closedUntil(8, NOON, NOON.plusSeconds(8))).isEmpty();
  }

  @Test
  void nobodyWaitsLongerThanAQuarterOfAnHour() {
    assertThat(Throttle.ACCOUNT.waitAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void anOfficeBehindOneAddressMayFailOftenerThanOnePerson() {
    assertThat(Throttle.ADDRESS.waitAfter(59)).isZero();
  }
}
