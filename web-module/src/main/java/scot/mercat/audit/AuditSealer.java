package scot.mercat.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.audit.rules.Head;
import scot.mercat.audit.store.AuditStore;

/** Links what has been written down into the chain, and publishes the chain's head each day. */
@Singleton
@Transactional
public class AuditSealer {
  private static final int BATCH = 500;

  private final AuditStore store;
  private final Clock clock;

  @Inject
  public AuditSealer(AuditStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Links the next entries; true where there may be more.
   *
   * @param fromTheStart looks for entries of any age, such as one whose transaction ran for hours
   */
  public boolean seal(boolean fromTheStart) {
    return store.sealedEntries().seal(BATCH, fromTheStart) == BATCH;
  }

  /** The head, where today had none yet. */
  public Optional<Head> publishHead() {
    return store.sealedEntries().publish(LocalDate.now(clock), clock.instant());
  }
}
