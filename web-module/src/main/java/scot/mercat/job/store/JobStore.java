package scot.mercat.job.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.job.Job;
import scot.mercat.job.rules.HowFar;
import scot.mercat.job.rules.JobOutcome;
import scot.mercat.job.rules.JobState;
import scot.mercat.shared.Sql;

/** Jobs, in the transaction of the caller. */
@Singleton
public class JobStore {
  private final EntityManager entityManager;

  @Inject
  public JobStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** False where the same work for the same thing goes on; else the nodes are woken. */
  public boolean add(UUID id, String kind, String subject, String body, UUID officer, Instant now) {
    int added =
        sql()
            .change(
                """
                insert into job_job (id, kind, subject, body, officer_id, state, created_at)
                values (?, ?, ?, ?, ?, 'waiting', ?)
                on conflict (kind, subject) where ended_at is null do nothing
                """,
                id,
                kind,
                subject,
                body,
                officer,
                now);
    wake();
    return added == 1;
  }

  private void wake() {
    sql().one("select pg_notify('mercat_job', '')", row -> true);
  }

  public Optional<UUID> open(String kind, String subject) {
    return sql()
        .one(
            "select id from job_job where kind = ? and subject = ? and ended_at is null",
            row -> row.getObject(1, UUID.class),
            kind,
            subject);
  }

  public Optional<Job> find(UUID id) {
    return sql().one("select * from job_job where id = ?", JobStore::job, id);
  }

  /** What nobody has begun yet ends at once; false where it has ended before. */
  public boolean askToCancel(UUID id, Instant now) {
    return sql()
            .change(
                """
                update job_job set cancel_asked_at = ?,
                  ended_at = case when state = 'waiting' then cast(? as timestamptz) end,
                  state = case when state = 'waiting' then 'cancelled' else state end
                where id = ? and ended_at is null and cancel_asked_at is null
                """,
                now,
                now,
                id)
        == 1;
  }

  /**
   * Ends it; false where it is no longer the caller's: it has ended, or was begun again by another
   * node.
   */
  public boolean end(Job job, JobState state, JobOutcome outcome, Instant now) {
    return sql()
            .change(
                """
                update job_job set state = ?, outcome = ?, counts = ?, ended_at = ?
                where id = ? and attempts = ? and ended_at is null
                """,
                state.code(),
                outcome.code(),
                outcome.countsText(),
                now,
                job.id(),
                job.attempts())
        == 1;
  }

  /** Whether somebody wants it to stop; from now on until the transaction ends nobody else can. */
  public boolean isCancelAsked(UUID id) {
    return sql()
        .one(
            "select cancel_asked_at is not null from job_job where id = ? for update",
            row -> row.getBoolean(1),
            id)
        .orElse(true);
  }

  public void dropEndedBefore(Instant moment) {
    sql().change("delete from job_job where ended_at < ?", moment);
  }

  static Job job(ResultSet row) throws SQLException {
    return new Job(
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("body"),
        Objects.requireNonNull(row.getObject("officer_id", UUID.class)),
        JobState.of(row.getString("state")),
        new HowFar(row.getInt("done"), row.getInt("total")),
        JobOutcome.read(row.getString("outcome"), row.getString("counts")),
        row.getInt("attempts"),
        Objects.requireNonNull(Sql.instant(row, "created_at")),
        Optional.ofNullable(Sql.instant(row, "ended_at")),
        Sql.instant(row, "cancel_asked_at") != null);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
