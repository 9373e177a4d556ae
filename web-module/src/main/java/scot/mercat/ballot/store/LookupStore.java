package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import scot.mercat.ballot.LookupSwitch;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Whether voters are told where their papers are. */
@Singleton
public class LookupStore {
  private final EntityManager entityManager;

  @Inject
  public LookupStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The newest first. */
  public List<LookupSwitch> all(ProposalId proposal) {
    return Sql.in(entityManager)
        .list(
            "select * from ballot_lookup where proposal_id = ? order by at desc, id desc",
            row ->
                new LookupSwitch(
                    row.getBoolean("is_offered"),
                    row.getString("reason"),
                    row.getObject("officer_id", UUID.class),
                    Objects.requireNonNull(Sql.instant(row, "at"))),
            proposal.value());
  }

  public void add(ProposalId proposal, LookupSwitch turned) {
    Sql.in(entityManager)
        .change(
            """
            insert into ballot_lookup (id, proposal_id, is_offered, reason, officer_id, at)
            values (?, ?, ?, ?, ?, ?)
            """,
            Ids.next(),
            proposal.value(),
            turned.isOffered(),
            turned.reason(),
            turned.officer(),
            turned.at());
  }
}
