package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import scot.mercat.ballot.PaperRequest;
import scot.mercat.ballot.rules.PaperChange;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** What first officers ask for papers. */
@Singleton
public class RequestStore {
  private final EntityManager entityManager;

  @Inject
  public RequestStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The oldest first. */
  public List<PaperRequest> waiting(ProposalId proposal) {
    return Sql.in(entityManager)
        .list(
            "select * from ballot_request where proposal_id = ? and answered_at is null"
                + " order by asked_at, id",
            RequestStore::request,
            proposal.value());
  }

  public void add(ProposalId proposal, PaperRequest request) {
    Sql.in(entityManager)
        .change(
            """
            insert into ballot_request (id, proposal_id, serial, wish, evidence, asked_by, asked_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """,
            request.id(),
            proposal.value(),
            request.serial().figures(),
            request.wish().name(),
            request.evidence(),
            request.askedBy(),
            request.askedAt());
  }

  public void answer(UUID id, UUID officer, boolean isConfirmed, String reason, Instant now) {
    Sql.in(entityManager)
        .change(
            "update ballot_request set answered_by = ?, answered_at = ?, confirmed = ?, reason = ?"
                + " where id = ? and answered_at is null",
            officer,
            now,
            isConfirmed,
            reason,
            id);
  }

  private static PaperRequest request(ResultSet row) throws SQLException {
    return new PaperRequest(
        row.getObject("id", UUID.class),
        new Serial(row.getString("serial")),
        PaperChange.valueOf(row.getString("wish")),
        row.getString("evidence"),
        row.getObject("asked_by", UUID.class),
        Objects.requireNonNull(Sql.instant(row, "asked_at")));
  }
}
