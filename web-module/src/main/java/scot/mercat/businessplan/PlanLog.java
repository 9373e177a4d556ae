package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Notes in the audit log what was done about a proposal's business plan. */
@Singleton
class PlanLog {
  private final AuditLog audit;

  @Inject
  PlanLog(AuditLog audit) {
    this.audit = audit;
  }

  /** By somebody of whom nothing is noted. */
  void note(Proposal proposal, String action) {
    audit.append(
        new Deed(
            Deed.RESIDENT,
            "businessplan." + action,
            proposal.id().value().toString(),
            proposal.district().body(),
            Map.of()));
  }

  /** By an officer. */
  void note(Officer officer, Proposal proposal, String action, Map<String, String> facts) {
    audit.append(
        new Deed(
            officer.id().toString(),
            "businessplan." + action,
            proposal.id().value().toString(),
            officer.body(),
            facts));
  }
}
