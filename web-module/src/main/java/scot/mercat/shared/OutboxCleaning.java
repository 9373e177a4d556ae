package scot.mercat.shared;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Deletes old news: who was away for longer reads the tables anew. */
@Singleton
class OutboxCleaning implements BackgroundDuty {
  private static final int DAYS = 30;

  private final OutboxReader outbox;

  @Inject
  OutboxCleaning(OutboxReader outbox) {
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "outbox.clean";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public Optional<LocalTime> dailyAt() {
    return Optional.of(LocalTime.of(3, 10));
  }

  @Override
  public void run() {
    outbox.forget(DAYS);
  }
}
