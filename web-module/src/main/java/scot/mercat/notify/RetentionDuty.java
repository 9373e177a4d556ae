package scot.mercat.notify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import scot.mercat.shared.BackgroundDuty;

/** Forgets addresses on their day. */
@Singleton
class RetentionDuty implements BackgroundDuty {
  private final Recipients recipients;

  @Inject
  RetentionDuty(Recipients recipients) {
    this.recipients = recipients;
  }

  @Override
  public String name() {
    return "notify.forget";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public Optional<LocalTime> dailyAt() {
    return Optional.of(LocalTime.of(3, 30));
  }

  @Override
  public void run() {
    while (recipients.forgetDue() > 0) {}
  }
}
