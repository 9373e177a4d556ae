package scot.mercat.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.job.store.JobStore;
import scot.mercat.shared.Ids;

/** Starts and cancels long work, and says how far it is. */
@Singleton
@Transactional
public class Jobs {
  private final JobStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Jobs(JobStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Has the work begun as soon as this transaction is committed. Where the same work for the same
   * thing goes on already, that is it.
   *
   * @param kind name of a {@link JobKind}
   * @param subject id of what it is about; at most 80 characters
   * @param body whose officers may see and cancel it
   */
  public UUID start(Officer officer, String kind, String subject, String body) {
    UUID id = Ids.next();
    if (!store.add(id, kind, subject, body, officer.id(), clock.instant())) {
      return store.open(kind, subject).orElse(id);
    }
    log(officer, "job.started", id, kind, body);
    return id;
  }

  /** The work of the kind for the thing that has not ended yet. */
  public Optional<UUID> open(String kind, String subject) {
    return store.open(kind, subject);
  }

  /** A job of the officer's body, or of those below it. */
  public Optional<Job> find(Officer officer, UUID id) {
    return store.find(id).filter(job -> officer.mayActFor(job.body()));
  }

  /** Asks that it stop; what has ended stays as it is. */
  public void cancel(Officer officer, Job job) {
    if (store.askToCancel(job.id(), clock.instant())) {
      log(officer, "job.cancel-asked", job.id(), job.kind(), job.body());
    }
  }

  private void log(Officer officer, String action, UUID job, String kind, String body) {
    audit.append(
        new Deed(officer.id().toString(), action, job.toString(), body, Map.of("kind", kind)));
  }
}
