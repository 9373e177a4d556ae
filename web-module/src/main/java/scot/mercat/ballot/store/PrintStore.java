package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PrintContent;
import scot.mercat.ballot.PrintPurpose;
import scot.mercat.ballot.Printed;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** Papers to print, and the log of what was printed. */
@Singleton
public class PrintStore {
  private final EntityManager entityManager;

  @Inject
  public PrintStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Papers that are with their voters, by serial.
   *
   * @param from number of the first
   * @param to number of the last
   */
  public List<Paper> papers(ProposalId proposal, int from, int to) {
    return sql()
        .list(
            """
            select * from ballot_paper where proposal_id = ? and state = 'ISSUED'
              and substr(serial, 5, 5)::integer between ? and ?
            order by serial
            """,
            PaperStore::paper,
            proposal.value(),
            from,
            to);
  }

  public void log(ProposalId proposal, Printed printed) {
    sql()
        .change(
            """
            insert into ballot_print (id, proposal_id, officer_id, at, content, purpose, numbers,
              papers, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            printed.id(),
            proposal.value(),
            printed.officer(),
            printed.at(),
            printed.content().code(),
            printed.purpose().code(),
            printed.numbers(),
            printed.papers(),
            printed.hash());
  }

  /** The newest first, so many at most. */
  public List<Printed> logged(ProposalId proposal, int most) {
    return sql()
        .list(
            "select * from ballot_print where proposal_id = ? order by at desc, id desc limit ?",
            PrintStore::printed,
            proposal.value(),
            most);
  }

  private static Printed printed(ResultSet row) throws SQLException {
    return new Printed(
        row.getObject("id", UUID.class),
        row.getObject("officer_id", UUID.class),
        Objects.requireNonNull(Sql.instant(row, "at")),
        PrintContent.of(row.getString("content")).orElseThrow(),
        PrintPurpose.of(row.getString("purpose")).orElseThrow(),
        row.getString("numbers"),
        row.getInt("papers"),
        row.getString("hash"));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
