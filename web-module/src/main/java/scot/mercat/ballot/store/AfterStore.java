package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import scot.mercat.ballot.AfterNote;
import scot.mercat.ballot.rules.AfterStep;
import scot.mercat.ballot.rules.Happened;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** What happened to ballots after their declarations. */
@Singleton
public class AfterStore {
  private final EntityManager entityManager;

  @Inject
  public AfterStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** In the order in which it was noted. */
  public List<AfterNote> all(ProposalId proposal) {
    return sql()
        .list(
            "select * from ballot_after where proposal_id = ? order by at, id",
            AfterStore::note,
            proposal.value());
  }

  public boolean isDestroyed(ProposalId proposal) {
    return sql()
            .number(
                "select count(*) from ballot_after where proposal_id = ? and step = 'destroyed'",
                proposal.value())
        > 0;
  }

  public void add(ProposalId proposal, AfterNote note) {
    sql()
        .change(
            """
            insert into ballot_after (id, proposal_id, step, day, until, papers, reason, officer_id,
              at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            note.id(),
            proposal.value(),
            note.happened().step().code(),
            note.happened().day(),
            note.happened().until().orElse(null),
            note.papers().isPresent() ? note.papers().getAsInt() : null,
            note.reason(),
            note.officer(),
            note.at());
  }

  /** Who saw the papers destroyed. */
  public void addWitness(UUID note, String name) {
    Sql sql = sql();
    int added =
        sql.asPersonal(() ->
            sql.change(
                "insert into personal_ballot_witness (after_id, name) values (?, ?)", note, name));
    if (added != 1) {
      throw new IllegalStateException("No witness was kept for " + note);
    }
  }

  public Optional<String> witness(UUID note) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.one(
            "select name from personal_ballot_witness where after_id = ?",
            row -> row.getString(1),
            note));
  }

  /** Forgets what was read on the papers; how many readings and rulings that were. */
  public int forgetReadings(ProposalId proposal) {
    String mine = " where serial in (select serial from ballot_paper where proposal_id = ?)";
    return sql().change("delete from ballot_ruling" + mine, proposal.value())
        + sql().change("delete from ballot_keying" + mine, proposal.value());
  }

  private static AfterNote note(ResultSet row) throws SQLException {
    int papers = row.getInt("papers");
    return new AfterNote(
        row.getObject("id", UUID.class),
        new Happened(
            AfterStep.of(row.getString("step")).orElseThrow(),
            Objects.requireNonNull(row.getObject("day", LocalDate.class)),
            row.getObject("until", LocalDate.class)),
        row.getObject("papers") == null ? OptionalInt.empty() : OptionalInt.of(papers),
        row.getString("reason"),
        row.getObject("officer_id", UUID.class),
        Objects.requireNonNull(Sql.instant(row, "at")));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
