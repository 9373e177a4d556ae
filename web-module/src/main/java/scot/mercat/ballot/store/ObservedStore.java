package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import scot.mercat.ballot.ObservedPaper;
import scot.mercat.ballot.rules.Masked;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.Verdicts;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/**
 * Papers without serial, right or time: these are not asked of the database at all. They come in
 * the order of what is shown of them, and of nothing else.
 */
@Singleton
public class ObservedStore {
  private static final String PAPERS =
      """
      select one.verdict as first, two.verdict as second, r.verdict as ruling, r.reason
      from ballot_paper p
        join ballot_keying one on one.serial = p.serial and one.round = 1
        join ballot_keying two on two.serial = p.serial and two.round = 2
        left join ballot_ruling r on r.serial = p.serial
      where p.proposal_id = ? and
      """
          + PaperStore.IS_TAKEN
          + "order by r.verdict, r.reason, one.verdict desc, two.verdict desc";

  private final EntityManager entityManager;

  @Inject
  public ObservedStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Those that two officers have read; first those that the ballot holder decided. */
  public List<ObservedPaper> papers(ProposalId proposal) {
    return Sql.in(entityManager).list(PAPERS, ObservedStore::paper, proposal.value());
  }

  /** How many came back and were rejected without anybody reading them. */
  public Map<RejectionCause, Integer> unread(ProposalId proposal) {
    Map<RejectionCause, Integer> unread = new EnumMap<>(RejectionCause.class);
    Sql.in(entityManager)
        .list(
            """
            select coalesce(cause, 'late') as cause, count(*) as papers from ballot_paper p
            where proposal_id = ? and state in ('LATE', 'REJECTED')
              and not exists (select from ballot_keying k where k.serial = p.serial) and
            """
                + PaperStore.IS_TAKEN
                + "group by 1",
            row ->
                unread.put(
                    RejectionCause.of(row.getString("cause")).orElse(RejectionCause.LATE),
                    row.getInt("papers")),
            proposal.value());
    return unread;
  }

  private static ObservedPaper paper(ResultSet row) throws SQLException {
    return new ObservedPaper(
        Verdicts.read(row.getString("first")).orElseThrow(),
        Verdicts.read(row.getString("second")).orElseThrow(),
        Optional.ofNullable(row.getString("ruling")).flatMap(Verdicts::read),
        Masked.text(Objects.requireNonNullElse(row.getString("reason"), "")));
  }
}
