package scot.mercat.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import scot.mercat.job.rules.HowFar;
import scot.mercat.job.store.HeldJobs;

/** Writes down how far a job is, a few times in a second at the most. */
final class ToldProgress implements JobProgress {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Job job;
  private final HeldJobs held;
  private final Clock clock;
  private Instant told = Instant.EPOCH;

  ToldProgress(Job job, HeldJobs held, Clock clock) {
    this.job = job;
    this.held = held;
    this.clock = clock;
  }

  @Override
  public void at(int done, int total) {
    Instant now = clock.instant();
    if (done == total || now.isAfter(told.plus(PAUSE))) {
      told = now;
      if (held.tell(job, new HowFar(done, total))) {
        throw new JobCancelled();
      }
    }
  }
}
