package scot.mercat.job;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import scot.mercat.job.rules.JobOutcome;
import scot.mercat.job.rules.JobState;
import scot.mercat.job.store.HeldJobs;
import scot.mercat.shared.Ground;
import scot.mercat.shared.WokenThread;

/** Does one job after the other on this node, those first that have waited longest. */
@Singleton
public class JobThread {
  private static final Logger LOG = Logger.getLogger("scot.mercat.job");

  /** More often than anybody stops a program by chance in the middle of one job. */
  private static final int MOST_ATTEMPTS = 5;

  private final JobRun run;
  private final Clock clock;
  private final WokenThread thread = new WokenThread("mercat-job", "mercat_job", this::next);

  @Inject
  public JobThread(JobRun run, Clock clock) {
    this.run = run;
    this.clock = clock;
  }

  void start(@Observes @Priority(Ground.READY - 1) Startup event) {
    thread.start();
  }

  void stop(@Observes @Priority(Ground.READY) Shutdown event) {
    thread.stop();
  }

  private boolean next(WokenThread.Turn turn) {
    HeldJobs held = new HeldJobs(turn.sql());
    Optional<Job> job = held.take(clock.instant());
    job.ifPresent(taken -> {
      work(taken, turn, held);
      held.letGo(taken.id());
    });
    return job.isPresent();
  }

  private void work(Job job, WokenThread.Turn turn, HeldJobs held) {
    if (job.attempts() > MOST_ATTEMPTS) {
      run.end(job, JobState.FAILED, JobOutcome.GAVE_UP);
      return;
    }
    try {
      run.whole(job, new ToldProgress(job, held, clock));
    } catch (JobCancelled e) {
      run.end(job, JobState.CANCELLED, JobOutcome.NONE);
    } catch (RuntimeException e) {
      fail(job, turn, held, e);
    }
  }

  /**
   * What the stop of the program cut off is no failure: it is begun again. Nor is what happened to
   * the thread's own connection; asking it shows that.
   */
  private void fail(Job job, WokenThread.Turn turn, HeldJobs held, RuntimeException fault) {
    if (turn.goesOn().getAsBoolean()) {
      LOG.log(Level.WARNING, fault, () -> "Job " + job.id() + " of " + job.kind() + " failed");
      held.tell(job, job.far());
      run.end(job, JobState.FAILED, JobOutcome.FAULT);
    }
  }
}
