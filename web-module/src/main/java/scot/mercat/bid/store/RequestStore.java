package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.CorrectionRequest;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** What members ask to have put right; their words stand with the personal data. */
@Singleton
public class RequestStore {
  private final EntityManager entityManager;

  @Inject
  public RequestStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  private record Told(String what, String evidence, String answer) {
    private static final Told NOTHING = new Told("", "", "");
  }

  public void add(
      UUID id, ProposalId proposal, UUID person, String what, String evidence, Instant now) {
    Sql sql = sql();
    sql.change(
        "insert into bid_request (id, proposal_id, person_id, sent_at) values (?, ?, ?, ?)",
        id,
        proposal.value(),
        person,
        now);
    sql.asPersonal(() ->
        sql.change(
            "insert into personal_bid_request (request_id, proposal_id, person_id, what, evidence,"
                + " answer) values (?, ?, ?, ?, ?, '')",
            id,
            proposal.value(),
            person,
            what,
            evidence));
  }

  public void answer(UUID id, UUID officer, String answer, Instant now) {
    Sql sql = sql();
    sql.change(
        "update bid_request set answered_at = ?, officer_id = ? where id = ?", now, officer, id);
    sql.asPersonal(() ->
        sql.change("update personal_bid_request set answer = ? where request_id = ?", answer, id));
  }

  /** Those that wait first, then the newest. */
  public List<CorrectionRequest> of(ProposalId proposal) {
    Map<UUID, Told> told = told(proposal);
    return sql()
        .list(
            "select id, person_id, sent_at, answered_at from bid_request where proposal_id = ?"
                + " order by answered_at is not null, sent_at desc",
            row -> request(row, told),
            proposal.value());
  }

  private Map<UUID, Told> told(ProposalId proposal) {
    Map<UUID, Told> told = new HashMap<>();
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.list(
            "select request_id, what, evidence, answer from personal_bid_request"
                + " where proposal_id = ?",
            row ->
                told.put(
                    row.getObject(1, UUID.class),
                    new Told(row.getString(2), row.getString(3), row.getString(4))),
            proposal.value()));
    return told;
  }

  private static CorrectionRequest request(ResultSet row, Map<UUID, Told> words)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Told told = words.getOrDefault(id, Told.NOTHING);
    return new CorrectionRequest(
        id,
        row.getObject("person_id", UUID.class),
        Objects.requireNonNull(Sql.instant(row, "sent_at")),
        told.what(),
        told.evidence(),
        Optional.ofNullable(Sql.instant(row, "answered_at")),
        told.answer());
  }

  /** How many wait in proposals of the body and those below it. */
  public long waiting(String body, String below) {
    return sql()
        .number(
            "select count(*) from bid_request r join bid_proposal p on p.id = r.proposal_id"
                + " join bid_district d on d.id = p.district_id"
                + " where r.answered_at is null and (d.body = ? or d.body like ?)",
            body,
            below);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
