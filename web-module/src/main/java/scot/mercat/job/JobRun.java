package scot.mercat.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.job.rules.JobOutcome;
import scot.mercat.job.rules.JobState;
import scot.mercat.job.store.JobStore;

/** Does the work of a job and notes how it ended, both in one transaction. */
@Singleton
@Transactional
public class JobRun {
  private final JobKinds kinds;
  private final JobStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public JobRun(JobKinds kinds, JobStore store, AuditLog audit, Clock clock) {
    this.kinds = kinds;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * From the beginning to the end.
   *
   * @throws JobCancelled where somebody cancelled it, up to the last moment
   * @throws IllegalStateException where another node has begun it meanwhile, or nobody knows how
   */
  public void whole(Job job, JobProgress progress) {
    JobOutcome outcome = kinds.of(job).orElseThrow(IllegalStateException::new).run(job, progress);
    if (store.isCancelAsked(job.id())) {
      throw new JobCancelled();
    }
    if (!end(job, JobState.DONE, outcome)) {
      throw new IllegalStateException("Another node has begun the job as well");
    }
  }

  /** Notes that it ended; false where it is no longer this node's to end. */
  public boolean end(Job job, JobState state, JobOutcome outcome) {
    boolean ended = store.end(job, state, outcome, clock.instant());
    if (ended) {
      Map<String, String> facts = new HashMap<>(Map.of("kind", job.kind()));
      facts.put("outcome", outcome.code());
      facts.put("counts", outcome.countsText());
      String action = "job." + state.code();
      audit.append(new Deed(Deed.PROGRAM, action, job.id().toString(), job.body(), facts));
    }
    return ended;
  }
}
