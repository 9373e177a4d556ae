package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

  /** Who wants large print or a cover in braille. */
  public int forms(ProposalId proposal, Instant writtenBefore, int most) {
    return sql().deletePersonal("personal_ballot_paper_form", "person_id", proposal.value(), most);
  }

  public int proxies(ProposalId proposal, Instant writtenBefore, int most) {
    return sql().deletePersonal("personal_ballot_proxy", "proxy_id", proposal.value(), most);
  }

  /** What officers wrote beside what happened to a paper; that it happened stays. */
  public int notes(ProposalId proposal, Instant writtenBefore, int most) {
    return sql()
        .change(
            "update ballot_event set note = '' where id in (select id from ballot_event"
                + " where proposal_id = ? and note <> '' limit ?)",
            proposal.value(),
            most);
  }

  /** By what officers knew who asked for another paper; that somebody did stays. */
  public int evidence(ProposalId proposal, Instant writtenBefore, int most) {
    return sql()
        .change(
            "update ballot_request set evidence = '', reason = '' where id in (select id"
                + " from ballot_request where proposal_id = ? and (evidence <> '' or reason <> '')"
                + " limit ?)",
            proposal.value(),
            most);
  }

  /** Why a paper was decided as it was; what was decided stays. */
  public int rulings(ProposalId proposal, Instant writtenBefore, int most) {
    return sql()
        .change(
            "update ballot_ruling set reason = '' where serial in (select r.serial"
                + " from ballot_ruling r join ballot_paper p on p.serial = r.serial"
                + " where p.proposal_id = ? and r.reason <> '' limit ?)",
            proposal.value(),
            most);
  }

  /** Why something was noted after the declaration, which can be after the papers' last day. */
  public int after(ProposalId proposal, Instant writtenBefore, int most) {
    return sql()
        .change(
            "update ballot_after set reason = '' where id in (select id from ballot_after"
                + " where proposal_id = ? and at < ? and reason <> '' limit ?)",
            proposal.value(),
            writtenBefore,
            most);
  }

  /** Why voters were told where papers are, or not any more. */
  public int lookups(ProposalId proposal, Instant writtenBefore, int most) {
    return sql()
        .change(
            "update ballot_lookup set reason = '' where id in (select id from ballot_lookup"
                + " where proposal_id = ? and reason <> '' limit ?)",
            proposal.value(),
            most);
  }

  /** Who saw the papers destroyed, which is after their last day. */
  public int witnesses(ProposalId proposal, Instant writtenBefore, int most) {
    List<UUID> notes =
        sql()
            .list(
                "select id from ballot_after where proposal_id = ? and step = 'destroyed'"
                    + " and at < ?",
                row -> row.getObject(1, UUID.class),
                proposal.value(),
                writtenBefore);
    return notes.stream().mapToInt(this::forgetWitness).sum();
  }

  private int forgetWitness(UUID note) {
    Sql sql = sql();
    return sql.asPersonal(
        () -> sql.change("delete from personal_ballot_witness where after_id = ?", note));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
