package scot.mercat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutyTimesTest {
  private static final ZoneId SCOTLAND = ZoneId.of("Europe/London");

  @Test
  void aDailyDutyIsDueOnceItsTimeHasPassedToday() {
    assertThat(due(daily(3), "2026-07-10T09:00")).isEqualTo("2026-07-10T02:00:00Z");
  }

  @Test
  void beforeItsTimeADailyDutyIsDueOnlyIfYesterdaysWasMissed() {
    assertThat(due(daily(3), "2026-12-10T02:59")).isEqualTo("2026-12-09T03:00:00Z");
  }

  @Test
  void anHourlyDutyIsDueAnHourAfterItBegan() {
    assertThat(due(every(Duration.ofHours(1)), "2026-12-10T12:00"))
        .isEqualTo("2026-12-10T11:00:00Z");
  }

  @Test
  void aDutyOfSecondsIsNotNotedAndALongOneIsLookedAtEachMinute() {
    assertThat(DutyTimes.isNoted(every(Duration.ofSeconds(1)))).isFalse();
    assertThat(DutyTimes.tick(every(Duration.ofSeconds(1)))).isEqualTo(Duration.ofSeconds(1));
    assertThat(DutyTimes.tick(daily(3))).isEqualTo(Duration.ofMinutes(1));
  }

  private static String due(BackgroundDuty duty, String now) {
    return DutyTimes.dueIfBegunBefore(
            duty, ZonedDateTime.parse(now + ":00Z[UTC]").withZoneSameLocal(SCOTLAND))
        .toString();
  }

  private static BackgroundDuty daily(int hour) {
    return duty(Duration.ofDays(1), Optional.of(LocalTime.of(hour, 0)));
  }

  private static BackgroundDuty every(Duration every) {
    return duty(every, Optional.empty());
  }

  private static BackgroundDuty duty(Duration every, Optional<LocalTime> at) {
    return new BackgroundDuty() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public Duration every() {
        return every;
      }

      @Override
      public Optional<LocalTime> dailyAt() {
        return at;
      }

      @Override
      public void run() {}
    };
  }
}
