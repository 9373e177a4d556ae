package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.KeptDays;
import scot.mercat.ballot.rules.BallotDays;
import scot.mercat.bid.Proposal;
import scot.mercat.shared.Sql;

/** The days of ballots that people chose. */
@Singleton
public class TimetableStore {
  private final EntityManager entityManager;

  @Inject
  public TimetableStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<KeptDays> find(Proposal proposal) {
    return Sql.in(entityManager)
        .one(
            "select * from ballot_timetable where proposal_id = ?",
            row -> read(proposal, row),
            proposal.id().value());
  }

  public void keep(Proposal proposal, BallotDays days, UUID officer, Instant now) {
    Sql.in(entityManager)
        .change(
            """
            insert into ballot_timetable (ballot_day, notice_day, papers_day, first_day, result_day,
              officer_id, changed_at, proposal_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (proposal_id) do update set ballot_day = excluded.ballot_day,
              notice_day = excluded.notice_day, papers_day = excluded.papers_day,
              first_day = excluded.first_day, result_day = excluded.result_day,
              officer_id = excluded.officer_id, changed_at = excluded.changed_at
            """,
            days.ballot(),
            days.noticeOn(),
            days.papersOn(),
            days.firstFor(),
            days.resultOn(),
            officer,
            now,
            proposal.id().value());
  }

  private static KeptDays read(Proposal proposal, ResultSet row) throws SQLException {
    BallotDays days =
        new BallotDays(
            proposal.district().nation(),
            proposal.kind(),
            Objects.requireNonNull(row.getObject("ballot_day", LocalDate.class)),
            row.getObject("notice_day", LocalDate.class),
            row.getObject("papers_day", LocalDate.class),
            row.getObject("first_day", LocalDate.class),
            row.getObject("result_day", LocalDate.class));
    return new KeptDays(days, Objects.requireNonNull(Sql.instant(row, "changed_at")));
  }
}
