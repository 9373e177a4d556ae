package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.store.ImportStore;
import scot.mercat.shared.BackgroundDuty;

/** Deletes registers that were sent in a day ago, used or not: they hold names. */
@Singleton
@Transactional
public class DraftDuty implements BackgroundDuty {
  private static final Duration KEPT = Duration.ofDays(1);

  private final ImportStore drafts;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public DraftDuty(ImportStore drafts, AuditLog audit, Clock clock) {
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "bid.drop-drafts";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    drafts.dropBefore(clock.instant().minus(KEPT)).forEach(this::log);
  }

  private void log(ImportStore.Dropped dropped) {
    audit.append(
        new Deed(
            Deed.PROGRAM,
            "bid.import-deleted",
            dropped.proposal().value().toString(),
            "",
            Map.of("import", dropped.id().toString())));
  }
}
