package scot.mercat.resolution.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/**
 * Deletes who the members are, so many rows at a time; nothing of a proposal on which a resolution
 * is open or was closed lately.
 */
@Singleton
public class ForgetStore {
  private final EntityManager entityManager;

  @Inject
  public ForgetStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public int codes(ProposalId proposal, Instant writtenBefore, int most) {
    return isBusy(proposal, writtenBefore)
        ? 0
        : sql()
            .change(
                "delete from resolution_code where id in (select c.id from resolution_code c"
                    + " join resolution_voter v on v.id = c.voter_id"
                    + " where v.proposal_id = ? and c.made_at < ? limit ?)",
                proposal.value(),
                writtenBefore,
                most);
  }

  /** Who presided. */
  public int minutes(ProposalId proposal, Instant writtenBefore, int most) {
    return some("personal_resolution_minute", "resolution_id", proposal, writtenBefore, most);
  }

  /** Names, organisations and addresses. */
  public int members(ProposalId proposal, Instant writtenBefore, int most) {
    return some("personal_resolution_voter", "voter_id", proposal, writtenBefore, most);
  }

  private int some(String table, String key, ProposalId proposal, Instant before, int most) {
    return isBusy(proposal, before) ? 0 : sql().deletePersonal(table, key, proposal.value(), most);
  }

  private boolean isBusy(ProposalId proposal, Instant before) {
    return sql()
            .number(
                "select (select count(*) from resolution where proposal_id = ? and closes_at >= ?)"
                    + " + (select count(*) from resolution_voter where proposal_id = ?"
                    + " and added_at >= ?)",
                proposal.value(),
                before,
                proposal.value(),
                before)
        > 0;
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
