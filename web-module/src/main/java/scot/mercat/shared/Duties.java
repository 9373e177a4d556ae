package scot.mercat.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does the background duties when they are due, each by one node at a time. */
@Singleton
public class Duties {
  private static final Logger LOG = Logger.getLogger("scot.mercat.duties");
  private static final int THREADS = 3;
  private static final long STOP_SECONDS = 15;

  private final List<BackgroundDuty> duties;
  private final Clock clock;
  private final NodeLocks locks = new NodeLocks();
  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(THREADS, ContainerThreads.factory());

  @Inject
  public Duties(@Any Instance<BackgroundDuty> duties, Clock clock) {
    this.duties = duties.stream().toList();
    this.clock = clock;
  }

  void start(@Observes @Priority(Ground.READY - 1) Startup event) {
    for (BackgroundDuty duty : duties) {
      long tick = DutyTimes.tick(duty).toMillis();
      executor.scheduleWithFixedDelay(() -> take(duty), tick, tick, TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes @Priority(Ground.READY) Shutdown event) {
    try {
      executor.shutdown();
      executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
      locks.close();
    } catch (SQLException e) {
      LOG.log(Level.FINE, "The connection was gone already", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(BackgroundDuty duty) {
    try {
      if (!locks.tryLock(duty.name())) {
        return;
      }
      try {
        if (isDue(duty)) {
          duty.run();
        }
      } finally {
        locks.unlock(duty.name());
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Duty " + duty.name() + " failed; it is tried again");
    }
  }

  private boolean isDue(BackgroundDuty duty) throws SQLException {
    ZonedDateTime now = ZonedDateTime.now(clock);
    return !DutyTimes.isNoted(duty)
        || locks.begin(duty.name(), now.toInstant(), DutyTimes.dueIfBegunBefore(duty, now));
  }
}
