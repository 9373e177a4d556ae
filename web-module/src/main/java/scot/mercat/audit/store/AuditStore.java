package scot.mercat.audit.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import scot.mercat.audit.rules.Deed;
import scot.mercat.shared.Sql;

/** The way in to the audit tables: rows are added and read, never changed. */
@Singleton
public class AuditStore {
  private final EntityManager entityManager;

  @Inject
  public AuditStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void append(Deed deed, Instant at) {
    Sql.in(entityManager)
        .change(
            "insert into audit_entry (at, actor, action, subject, body, facts)"
                + " values (?, ?, ?, ?, ?, ?)",
            Timestamp.from(at),
            deed.actor(),
            deed.action(),
            deed.subject(),
            deed.body(),
            deed.factLines());
  }

  /** Entries with their links, on the connection of the current transaction. */
  public SealedEntries sealedEntries() {
    return new SealedEntries(Sql.in(entityManager));
  }

  /** Entries to read, on the connection of the current transaction. */
  public FoundEntries foundEntries() {
    return new FoundEntries(Sql.in(entityManager));
  }
}
