package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** Deletes what is kept about people, so many rows at a time. */
@Singleton
public class ForgetStore {
  private final EntityManager entityManager;

  @Inject
  public ForgetStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Codes; who holds a newer one still gets in. */
  public int codes(ProposalId proposal, Instant writtenBefore, int most) {
    return Sql.in(entityManager)
        .change(
            "delete from bid_member_code where id in (select id from bid_member_code"
                + " where proposal_id = ? and made_at < ? limit ?)",
            proposal.value(),
            writtenBefore,
            most);
  }

  /** Requests whole: without its words nothing is left to answer. */
  public int requests(ProposalId proposal, Instant writtenBefore, int most) {
    int words = personal("personal_bid_request", "request_id", proposal, most);
    int requests =
        Sql.in(entityManager)
            .change(
                "delete from bid_request where id in (select id from bid_request"
                    + " where proposal_id = ? limit ?)",
                proposal.value(),
                most);
    return Math.max(words, requests);
  }

  public int corrections(ProposalId proposal, Instant writtenBefore, int most) {
    return personal("personal_bid_correction", "correction_id", proposal, most);
  }

  /** Why a line was taken as it is before the freeze; that it was stays. */
  public int acceptances(ProposalId proposal, Instant writtenBefore, int most) {
    return Sql.in(entityManager)
        .change(
            "update bid_acceptance set reason = '' where (right_id, problem) in (select right_id,"
                + " problem from bid_acceptance where proposal_id = ? and reason <> '' limit ?)"
                + " and proposal_id = ?",
            proposal.value(),
            most,
            proposal.value());
  }

  /** Names and addresses; the properties and their values stay. */
  public int persons(ProposalId proposal, Instant writtenBefore, int most) {
    return personal("personal_bid_person", "person_id", proposal, most);
  }

  private int personal(String table, String key, ProposalId proposal, int most) {
    return Sql.in(entityManager).deletePersonal(table, key, proposal.value(), most);
  }
}
