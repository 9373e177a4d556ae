package scot.mercat.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import scot.mercat.job.store.JobStore;
import scot.mercat.shared.BackgroundDuty;

/** Deletes jobs that ended long ago; the audit log still says that they were. */
@Singleton
@Transactional
public class JobCleaning implements BackgroundDuty {
  private static final Duration KEPT = Duration.ofDays(90);

  private final JobStore store;
  private final Clock clock;

  @Inject
  public JobCleaning(JobStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "job.clean";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public Optional<LocalTime> dailyAt() {
    return Optional.of(LocalTime.of(3, 50));
  }

  @Override
  public void run() {
    store.dropEndedBefore(clock.instant().minus(KEPT));
  }
}
