package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperRead;
import scot.mercat.ballot.rules.PaperJudged.Verdict;
import scot.mercat.ballot.rules.Reading;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.rules.Verdicts;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** What officers read on papers after the close. */
@Singleton
public class KeyingStore {
  /** Every paper that came in time and that the count takes, with what has been read of it. */
  private static final String READ =
      """
      select p.*, one.verdict as first, two.verdict as second, r.verdict as ruling
      from ballot_paper p
        left join ballot_keying one on one.serial = p.serial and one.round = 1
        left join ballot_keying two on two.serial = p.serial and two.round = 2
        left join ballot_ruling r on r.serial = p.serial
      where p.proposal_id = ? and (p.state = 'RETURNED' or one.serial is not null) and
      """
          + PaperStore.IS_TAKEN;

  /**
   * Papers that came back and are not read, since the register was corrected after they were made.
   */
  private static final String LEFT_OUT =
      """
      select count(*) from ballot_paper p
      where p.proposal_id = ? and p.received_at is not null
        and (p.state = 'WITHDRAWN' or not
      """
          + PaperStore.IS_TAKEN
          + ")";

  /**
   * Which rights may have a paper in dispute: two officers differ on one, or two of its papers were
   * read.
   */
  private static final String OF_DISPUTABLE_RIGHTS =
      """
      and p.right_id in (
        select o.right_id from ballot_paper o
          join ballot_keying one on one.serial = o.serial and one.round = 1
          join ballot_keying two on two.serial = o.serial and two.round = 2
        where o.proposal_id = ?
        group by o.right_id
        having count(*) > 1 or bool_or(one.verdict <> two.verdict))
      """;

  /**
   * How many are not settled: read by fewer than two, or differently and not decided, or a second
   * one that would count for a right. As {@code Reading} and {@code PaperRead} have it.
   */
  private static final String UNSETTLED =
      """
      select count(*) from (
        select verdict, verdict in ('for', 'against') and row_number() over (
            partition by right_id, verdict in ('for', 'against') order by serial) > 1 as is_double
        from (
          select p.serial, p.right_id, case
            when one.verdict is null or two.verdict is null then null
            when r.verdict is not null then r.verdict
            when one.verdict = two.verdict then one.verdict end as verdict
          from ballot_paper p
            left join ballot_keying one on one.serial = p.serial and one.round = 1
            left join ballot_keying two on two.serial = p.serial and two.round = 2
            left join ballot_ruling r on r.serial = p.serial
          where p.proposal_id = ? and (p.state = 'RETURNED' or one.serial is not null) and
      """
          + PaperStore.IS_TAKEN
          + """
          ) read) judged
          where verdict is null or is_double
          """;

  private final EntityManager entityManager;

  @Inject
  public KeyingStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Every one of them, by serial: for the count alone, which needs them all. */
  public List<PaperRead> all(ProposalId proposal) {
    return sql().list(READ + "order by p.serial", KeyingStore::read, proposal.value());
  }

  /** All papers of each right of which one may be in dispute, by serial. */
  public List<PaperRead> disputable(ProposalId proposal) {
    return sql()
        .list(
            READ + OF_DISPUTABLE_RIGHTS + "order by p.serial",
            KeyingStore::read,
            proposal.value(),
            proposal.value());
  }

  /** All papers of the right that the serial belongs to, by serial. */
  public List<PaperRead> sameRight(ProposalId proposal, Serial serial) {
    return sql()
        .list(
            READ
                + "and p.right_id = (select right_id from ballot_paper where serial = ?)"
                + " order by p.serial",
            KeyingStore::read,
            proposal.value(),
            serial.figures());
  }

  /** How many papers are not settled. */
  public int unsettled(ProposalId proposal) {
    return Math.toIntExact(sql().number(UNSETTLED, proposal.value()));
  }

  public Optional<PaperRead> find(ProposalId proposal, String serial) {
    return sql().one(READ + "and p.serial = ?", KeyingStore::read, proposal.value(), serial);
  }

  /**
   * How many papers this officer can still read. Asked paper by paper, each by its key: while
   * thousands are keyed the database's statistics lag behind, and a join is planned badly.
   */
  public int left(ProposalId proposal, UUID officer) {
    return Math.toIntExact(
        sql()
            .number(
                """
                select count(*) from ballot_paper p
                where p.proposal_id = ? and p.state = 'RETURNED'
                  and (select count(*) from ballot_keying k
                    where k.serial = p.serial and (k.officer_id = ? or k.round = 2)) = 0 and
                """
                    + PaperStore.IS_TAKEN,
                proposal.value(),
                officer));
  }

  /** How many papers came back and are not read, since a correction took their votes away. */
  public int leftOut(ProposalId proposal) {
    return Math.toIntExact(sql().number(LEFT_OUT, proposal.value()));
  }

  /** Whether the paper is one of these. */
  public boolean isLeftOut(ProposalId proposal, String serial) {
    return sql().number(LEFT_OUT + " and p.serial = ?", proposal.value(), serial) > 0;
  }

  /** Whether the officer has read the paper. */
  public boolean hasKeyed(String serial, UUID officer) {
    return sql()
            .number(
                "select count(*) from ballot_keying where serial = ? and officer_id = ?",
                serial,
                officer)
        > 0;
  }

  /**
   * As the first or the second; false where two have read it, or this officer has. Who meets
   * another at the same instant waits for them, and is the second then.
   */
  public boolean key(String serial, Verdict verdict, UUID officer, Instant now) {
    boolean isKept = keyed(serial, verdict, officer, now);
    return isKept || keyed(serial, verdict, officer, now);
  }

  private boolean keyed(String serial, Verdict verdict, UUID officer, Instant now) {
    return sql()
            .change(
                """
                insert into ballot_keying (serial, round, officer_id, verdict, at)
                select ?, count(*) + 1, ?, ?, ? from ballot_keying where serial = ?
                having count(*) < 2 on conflict do nothing
                """,
                serial,
                officer,
                Verdicts.text(verdict),
                now,
                serial)
        == 1;
  }

  /** The decision where two differ; a later one takes the place of an earlier. */
  public void rule(String serial, Verdict verdict, String reason, UUID officer, Instant now) {
    sql()
        .change(
            """
            insert into ballot_ruling (serial, officer_id, verdict, reason, at)
            values (?, ?, ?, ?, ?)
            on conflict (serial) do update set officer_id = excluded.officer_id,
              verdict = excluded.verdict, reason = excluded.reason, at = excluded.at
            """,
            serial,
            officer,
            Verdicts.text(verdict),
            reason,
            now);
  }

  private static PaperRead read(ResultSet row) throws SQLException {
    Paper paper = PaperStore.paper(row);
    return new PaperRead(
        paper,
        Reading.of(
            verdict(row.getString("first")),
            verdict(row.getString("second")),
            verdict(row.getString("ruling"))));
  }

  private static Optional<Verdict> verdict(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(Verdicts::read);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
