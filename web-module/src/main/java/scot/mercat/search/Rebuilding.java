package scot.mercat.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import scot.mercat.shared.ContainerThreads;
import scot.mercat.shared.Ground;

/**
 * Makes this node's index anew in a thread of its own, so that news are heard meanwhile. Asked
 * again while it is at it, it does not begin again; what fails is tried again after a pause.
 */
@Singleton
public class Rebuilding {
  private static final Logger LOG = Logger.getLogger("scot.mercat.search");
  private static final long PAUSE_SECONDS = 2;
  private static final long STOP_SECONDS = 15;

  private final Index index;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1, ContainerThreads.factory());

  @Inject
  public Rebuilding(Index index) {
    this.index = index;
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void takeUpAgain(@Observes @Priority(Ground.READY - 1) Startup event) {
    if (index.wasBrokenOff()) {
      begin();
    }
  }

  void stop(@Observes @Priority(Ground.READY) Shutdown event) {
    executor.shutdown();
    try {
      executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Begins, unless it is at it. */
  void begin() {
    if (begun.compareAndSet(false, true)) {
      executor.execute(this::rebuild);
    }
  }

  private void rebuild() {
    try {
      index.rebuild(() -> !executor.isShutdown());
      begun.set(false);
    } catch (RuntimeException e) {
      if (!executor.isShutdown()) {
        LOG.log(Level.WARNING, "The index was not made anew; tried again soon", e);
        executor.schedule(this::rebuild, PAUSE_SECONDS, TimeUnit.SECONDS);
      }
    }
  }
}
