package scot.mercat.job.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.job.Job;
import scot.mercat.job.rules.HowFar;
import scot.mercat.shared.Sql;

/**
 * The jobs that a node holds, on a connection outside all transactions: the lock of a job is let go
 * when the connection ends, however it does, and then another node may begin it again.
 */
public final class HeldJobs {
  private static final String LOCK = "(hashtextextended('job ' || cast(? as text), 0))";

  private final Sql sql;

  public HeldJobs(Sql sql) {
    this.sql = sql;
  }

  /** Takes the oldest that has not ended and that no node holds, and notes that it runs. */
  public Optional<Job> take(Instant now) {
    List<UUID> open =
        sql.list(
            "select id from job_job where ended_at is null order by created_at, id",
            row -> row.getObject(1, UUID.class));
    for (UUID id : open) {
      if (hold(id)) {
        Optional<Job> begun = begin(id, now);
        if (begun.isPresent()) {
          return begun;
        }
        letGo(id);
      }
    }
    return Optional.empty();
  }

  private boolean hold(UUID id) {
    return sql.one("select pg_try_advisory_lock" + LOCK, row -> row.getBoolean(1), id)
        .orElse(false);
  }

  /** It may have ended since it was looked for. */
  private Optional<Job> begin(UUID id, Instant now) {
    return sql.one(
        """
        update job_job set state = 'running', attempts = attempts + 1, done = 0, total = 0,
          started_at = coalesce(started_at, ?)
        where id = ? and ended_at is null returning *
        """,
        JobStore::job,
        now,
        id);
  }

  /** Tells everybody how far it is; true where somebody wants it to stop. */
  public boolean tell(Job job, HowFar far) {
    return sql.one(
            """
            update job_job set done = ?, total = ? where id = ? and attempts = ?
            returning cancel_asked_at is not null
            """,
            row -> row.getBoolean(1),
            far.done(),
            far.total(),
            job.id(),
            job.attempts())
        .orElse(true);
  }

  public void letGo(UUID id) {
    sql.one("select pg_advisory_unlock" + LOCK, row -> row.getBoolean(1), id);
  }
}
