package scot.mercat.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import scot.mercat.audit.rules.Deed;
import scot.mercat.audit.store.AuditStore;

/** Writes down deeds, each in the transaction of the deed itself. */
@Singleton
public class AuditLog {
  private final AuditStore store;
  private final Clock clock;

  @Inject
  public AuditLog(AuditStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Adds the deed; it stands or falls with the caller's transaction. */
  public void append(Deed deed) {
    store.append(deed, clock.instant());
  }
}
