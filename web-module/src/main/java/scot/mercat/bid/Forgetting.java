package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;

/** Deletes personal data a piece at a time, and writes down how much. */
@Singleton
@Transactional
class Forgetting {
  /** So many at once, that nobody waits for a lock. */
  static final int MOST = 200;

  private final AuditLog audit;

  @Inject
  Forgetting(AuditLog audit) {
    this.audit = audit;
  }

  /** Whether more may be left. */
  boolean some(Proposal proposal, PersonalData.Holding holding, Instant writtenBefore) {
    int deleted = holding.deletion().some(proposal.id(), writtenBefore, MOST);
    if (deleted > 0) {
      audit.append(
          new Deed(
              Deed.PROGRAM,
              "bid.forgotten-on-time",
              proposal.id().value().toString(),
              proposal.district().body(),
              Map.of("what", holding.name(), "count", String.valueOf(deleted))));
    }
    return deleted >= MOST;
  }
}
