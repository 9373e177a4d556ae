package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.Approval;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.PaperWords;
import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.ballot.rules.SecondOfficer;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.Proposal;
import scot.mercat.shared.Sql;

/** Ballots as they are held. */
@Singleton
public class HeldStore {
  private final EntityManager entityManager;

  @Inject
  public HeldStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<HeldBallot> find(Proposal proposal) {
    return sql()
        .one(
            "select * from ballot_ballot where proposal_id = ?",
            row -> held(row, proposal),
            proposal.id().value());
  }

  /**
   * As it stands, for who changes it: nobody else changes or holds it until the transaction ends.
   * Always before any of its papers is locked. Rows that refer to it can still be added meanwhile.
   */
  public Optional<HeldBallot> lock(Proposal proposal) {
    return locked(proposal, "for no key update");
  }

  /**
   * As it stands, for who does something that is done in one of its phases only: it goes to no
   * other until the transaction ends. Many hold it at once; always before any paper is locked.
   */
  public Optional<HeldBallot> hold(Proposal proposal) {
    return locked(proposal, "for share");
  }

  private Optional<HeldBallot> locked(Proposal proposal, String lock) {
    return sql()
        .one(
            "select * from ballot_ballot where proposal_id = ? " + lock,
            row -> held(row, proposal),
            proposal.id().value());
  }

  /** Whether papers are out and can still come back. */
  public boolean isOpen(Proposal proposal) {
    return find(proposal).filter(held -> held.phase() == HeldBallot.Phase.OPEN).isPresent();
  }

  /** The number that stands in the serials of its papers. */
  public int number(Proposal proposal) {
    return Math.toIntExact(
        sql()
            .number(
                "select number from ballot_ballot where proposal_id = ?", proposal.id().value()));
  }

  /** Approves, or approves anew while no papers are out; false where they are. */
  public boolean approve(Proposal proposal, Approval approval, UUID officer, Instant now) {
    return approveAnew(proposal, approval, officer, now)
        || find(proposal).isEmpty()
            && (approveFirst(proposal, approval, officer, now)
                || approveAnew(proposal, approval, officer, now));
  }

  private boolean approveAnew(Proposal proposal, Approval approval, UUID officer, Instant now) {
    return changed(
        """
        update ballot_ballot set number_bar = ?, value_bar = ?, turnout = ?, second_officer = ?,
          wording = ?, second_language = ?, holder = ?, return_to = ?, approved_at = ?,
          approved_by = ?
        where proposal_id = ? and opened_at is null
        """,
        proposal,
        approval,
        officer,
        now);
  }

  /** Only here is a number drawn: there are 9999, and an insert that conflicts would use one up. */
  private boolean approveFirst(Proposal proposal, Approval approval, UUID officer, Instant now) {
    return changed(
        """
        insert into ballot_ballot (number_bar, value_bar, turnout, second_officer, wording,
          second_language, holder, return_to, approved_at, approved_by, proposal_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (proposal_id) do nothing
        """,
        proposal,
        approval,
        officer,
        now);
  }

  private boolean changed(
      String command, Proposal proposal, Approval approval, UUID officer, Instant now) {
    return sql()
            .change(
                command,
                approval.byNumber().percent(),
                approval.byValue().percent(),
                approval.turnout().code(),
                approval.secondOfficer().name(),
                approval.words().wording(),
                approval.words().second().map(SecondLanguage::code).orElse(null),
                approval.words().holder(),
                String.join("\n", approval.words().returnTo()),
                now,
                officer,
                proposal.id().value())
        == 1;
  }

  public void open(Proposal proposal, Instant closes, Instant now) {
    sql()
        .change(
            "update ballot_ballot set opened_at = ?, closes_at = ? where proposal_id = ?",
            now,
            closes,
            proposal.id().value());
  }

  public void close(Proposal proposal, Instant now) {
    sql()
        .change(
            "update ballot_ballot set closed_at = ? where proposal_id = ?",
            now,
            proposal.id().value());
  }

  public void declare(Proposal proposal, String result, UUID officer, Instant now) {
    sql()
        .change(
            "update ballot_ballot set declared_at = ?, result = ?, declared_by = ?"
                + " where proposal_id = ?",
            now,
            result,
            officer,
            proposal.id().value());
  }

  private static HeldBallot held(ResultSet row, Proposal proposal) throws SQLException {
    return new HeldBallot(
        proposal,
        new Bar(row.getInt("number_bar")),
        new Bar(row.getInt("value_bar")),
        TurnoutFigure.of(row.getString("turnout")).orElseThrow(),
        SecondOfficer.valueOf(row.getString("second_officer")),
        words(row).or(PaperWords.usual(proposal.district())),
        Optional.ofNullable(Sql.instant(row, "opened_at")),
        Optional.ofNullable(Sql.instant(row, "closes_at")),
        Optional.ofNullable(Sql.instant(row, "closed_at")),
        Optional.ofNullable(Sql.instant(row, "declared_at")),
        Optional.ofNullable(row.getObject("declared_by", UUID.class)),
        Optional.ofNullable(row.getString("result")));
  }

  private static PaperWords words(ResultSet row) throws SQLException {
    return new PaperWords(
        row.getString("wording"),
        Optional.ofNullable(row.getString("second_language")).flatMap(SecondLanguage::of),
        row.getString("holder"),
        row.getString("return_to").lines().toList());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
