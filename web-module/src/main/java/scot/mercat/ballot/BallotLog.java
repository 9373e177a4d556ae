package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/**
 * Writes down what officers do in a ballot. Never a name, nor what a paper says: the log is open to
 * more people than the papers.
 */
@Singleton
class BallotLog {
  private final AuditLog audit;

  @Inject
  BallotLog(AuditLog audit) {
    this.audit = audit;
  }

  /**
   * @param action such as {@code ballot.declared}
   */
  void append(Officer officer, Proposal proposal, String action, Map<String, String> facts) {
    audit.append(
        new Deed(
            officer.id().toString(),
            action,
            proposal.id().value().toString(),
            proposal.district().body(),
            facts));
  }

  /** The same for what is done with one paper. */
  void append(Officer officer, Proposal proposal, String action, Serial serial) {
    append(officer, proposal, action, Map.of("serial", serial.figures()));
  }
}
