package scot.mercat.response.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import scot.mercat.response.rules.RiskClock.Span;
import scot.mercat.response.rules.RiskClock.Unit;

class RiskClockTest {
  private static final Instant RAISED = Instant.parse("2026-11-22T13:35:00Z");

  @Test
  void anHourAfterTheAlarmIsTheEnd() {
    assertThat(RiskClock.from(RAISED, 60).actBy()).isEqualTo(Instant.parse("2026-11-22T14:35:00Z"));
  }

  @Test
  void thereIsNeverMoreTimeLeftThanIsSaid() {
    RiskClock clock = RiskClock.from(RAISED, 60);
    Instant now = clock.actBy().minus(Duration.ofMinutes(40)).minusSeconds(59);
    assertThat(clock.isLate(now)).isFalse();
    assertThat(clock.span(now)).isEqualTo(new Span(40, Unit.MINUTES));
  }

  @Test
  void lessThanAMinuteIsNoTimeButNotYetLate() {
    RiskClock clock = RiskClock.from(RAISED, 60);
    Instant now = clock.actBy().minusSeconds(1);
    assertThat(clock.isLate(now)).isFalse();
    assertThat(clock.span(now)).isEqualTo(new Span(0, Unit.MINUTES));
  }

  @Test
  void itIsLateFromTheVeryEndOn() {
    RiskClock clock = RiskClock.from(RAISED, 60);
    assertThat(clock.isLate(clock.actBy())).isTrue();
    assertThat(clock.span(clock.actBy().plusSeconds(1))).isEqualTo(new Span(1, Unit.MINUTES));
    assertThat(clock.span(clock.actBy().plusSeconds(61))).isEqualTo(new Span(2, Unit.MINUTES));
  }

  @Test
  void longTimesAreCountedInHoursAndDays() {
    RiskClock clock = RiskClock.from(RAISED, 10_080);
    assertThat(clock.span(RAISED)).isEqualTo(new Span(7, Unit.DAYS));
    assertThat(clock.span(clock.actBy().minus(Duration.ofHours(48))))
        .isEqualTo(new Span(48, Unit.HOURS));
    assertThat(clock.span(clock.actBy().minus(Duration.ofMinutes(121))))
        .isEqualTo(new Span(2, Unit.HOURS));
    assertThat(clock.span(clock.actBy().minus(Duration.ofMinutes(120))))
        .isEqualTo(new Span(120, Unit.MINUTES));
  }
}
