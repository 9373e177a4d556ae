package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperNote;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.rules.Settling;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** The ledger of papers. */
@Singleton
public class PaperStore {
  /**
   * What a count takes of papers, wherever they are asked for as {@code p}: those that were made
   * for the person who has their right now. Asked paper by paper, each by its key.
   */
  static final String IS_TAKEN =
      """
      (select count(*) from bid_right now
        where now.id = p.right_id and now.person_id = p.person_id and now.is_voting) = 1
      """;

  private static final String OF_PROPOSAL = "select * from ballot_paper where proposal_id = ? ";

  private final EntityManager entityManager;

  @Inject
  public PaperStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(ProposalId proposal, Collection<Paper> papers) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Paper paper : papers) {
      rows.add(
          new Object[] {
            paper.serial().figures(),
            proposal.value(),
            paper.right(),
            paper.person(),
            paper.hundredths(),
            paper.code().letters(),
            paper.state().name(),
            paper.replaces().map(Serial::figures).orElse(null),
            paper.issued()
          });
    }
    sql()
        .changeEach(
            """
            insert into ballot_paper (serial, proposal_id, right_id, person_id, value_hundredths,
              short_code, state, replaces, issued_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            rows);
  }

  /** The number of papers that were ever made. */
  public int count(ProposalId proposal) {
    return Math.toIntExact(
        sql().number("select count(*) from ballot_paper where proposal_id = ?", proposal.value()));
  }

  /** All that were ever made, with for whom. */
  public List<Settling.Made> made(ProposalId proposal) {
    return sql()
        .list(
            "select serial, right_id, person_id, value_hundredths, state from ballot_paper"
                + " where proposal_id = ? order by serial",
            row ->
                new Settling.Made(
                    new Serial(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    PaperState.valueOf(row.getString(5))),
            proposal.value());
  }

  /** All papers of the right that the serial belongs to; nobody changes them meanwhile. */
  public List<Paper> sameRight(ProposalId proposal, Serial serial) {
    return sql()
        .list(
            OF_PROPOSAL
                + "and right_id = (select right_id from ballot_paper where serial = ?)"
                + " order by serial for update",
            PaperStore::paper,
            proposal.value(),
            serial.figures());
  }

  public Optional<Paper> find(ProposalId proposal, Serial serial) {
    return sql()
        .one(OF_PROPOSAL + "and serial = ?", PaperStore::paper, proposal.value(), serial.figures());
  }

  public Optional<Paper> find(ProposalId proposal, PaperCode code) {
    return sql()
        .one(
            OF_PROPOSAL + "and short_code = ?",
            PaperStore::paper,
            proposal.value(),
            code.letters());
  }

  /** By serial, so many from the given one on. */
  public List<Paper> list(ProposalId proposal, int from, int most) {
    return sql()
        .list(
            OF_PROPOSAL + "order by serial limit ? offset ?",
            PaperStore::paper,
            proposal.value(),
            most,
            from);
  }

  /** Those whose voters have not sent them back, by their rights. */
  public Set<UUID> rightsOut(ProposalId proposal) {
    return Set.copyOf(
        sql()
            .list(
                "select distinct right_id from ballot_paper where proposal_id = ?"
                    + " and state = 'ISSUED'",
                row -> row.getObject(1, UUID.class),
                proposal.value()));
  }

  /** How many are in each state. */
  public Map<PaperState, Integer> states(ProposalId proposal) {
    Map<PaperState, Integer> states = new EnumMap<>(PaperState.class);
    sql()
        .list(
            "select state, count(*) from ballot_paper where proposal_id = ? group by state",
            row -> states.put(PaperState.valueOf(row.getString(1)), row.getInt(2)),
            proposal.value());
    return states;
  }

  /** Papers that came back and are rejected without anybody reading them. */
  public List<Paper> rejectedUnread(ProposalId proposal) {
    return sql()
        .list(
            """
            select p.* from ballot_paper p
            where p.proposal_id = ? and p.state in ('LATE', 'REJECTED')
              and not exists (select from ballot_keying k where k.serial = p.serial) and
            """
                + IS_TAKEN
                + "order by p.serial",
            PaperStore::paper,
            proposal.value());
  }

  public void change(
      Serial serial, PaperState state, Optional<RejectionCause> cause, @Nullable Instant received) {
    sql()
        .change(
            "update ballot_paper set state = ?, cause = ?, received_at = ? where serial = ?",
            state.name(),
            cause.map(RejectionCause::code).orElse(null),
            received,
            serial.figures());
  }

  public void note(ProposalId proposal, PaperNote note) {
    sql()
        .change(
            """
            insert into ballot_event (id, proposal_id, serial, event, note, officer_id, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """,
            Ids.next(),
            proposal.value(),
            note.serial().figures(),
            note.event(),
            note.text(),
            note.officer(),
            note.at());
  }

  /** What happened to the paper, the oldest first. */
  public List<PaperNote> notes(Serial serial) {
    return sql()
        .list(
            "select * from ballot_event where serial = ? order by at, id",
            row ->
                new PaperNote(
                    serial,
                    row.getString("event"),
                    row.getString("note"),
                    row.getObject("officer_id", UUID.class),
                    Objects.requireNonNull(Sql.instant(row, "at"))),
            serial.figures());
  }

  static Paper paper(ResultSet row) throws SQLException {
    return new Paper(
        new Serial(row.getString("serial")),
        row.getObject("right_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getLong("value_hundredths"),
        new PaperCode(row.getString("short_code")),
        PaperState.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("cause")).flatMap(RejectionCause::of),
        Optional.ofNullable(row.getString("replaces")).map(Serial::new),
        Objects.requireNonNull(Sql.instant(row, "issued_at")),
        Optional.ofNullable(Sql.instant(row, "received_at")));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
