package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import scot.mercat.ballot.ToSettle;
import scot.mercat.ballot.rules.Settlement;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** What first officers want settled. */
@Singleton
public class SettlingStore {
  private final EntityManager entityManager;

  @Inject
  public SettlingStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What waits for a second officer, by right. */
  public Map<UUID, ToSettle.Asked> waiting(ProposalId proposal) {
    Map<UUID, ToSettle.Asked> waiting = new HashMap<>();
    Sql.in(entityManager)
        .list(
            "select right_id, kind, asked_by, asked_at from ballot_settling"
                + " where proposal_id = ? and answered_at is null",
            row ->
                waiting.put(
                    row.getObject("right_id", UUID.class),
                    new ToSettle.Asked(
                        Settlement.Kind.valueOf(row.getString("kind")),
                        row.getObject("asked_by", UUID.class),
                        Objects.requireNonNull(Sql.instant(row, "asked_at")))),
            proposal.value());
    return waiting;
  }

  /** In the place of a wish for something else that waits for the same right. */
  public void ask(ProposalId proposal, UUID right, ToSettle.Asked wish) {
    Sql.in(entityManager)
        .change(
            """
            insert into ballot_settling (id, proposal_id, right_id, kind, asked_by, asked_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (proposal_id, right_id) where answered_at is null do update
              set kind = excluded.kind, asked_by = excluded.asked_by, asked_at = excluded.asked_at
            """,
            Ids.next(),
            proposal.value(),
            right,
            wish.kind().name(),
            wish.by(),
            wish.at());
  }

  public void answer(
      ProposalId proposal, UUID right, UUID officer, boolean isConfirmed, Instant now) {
    Sql.in(entityManager)
        .change(
            "update ballot_settling set answered_by = ?, answered_at = ?, confirmed = ?"
                + " where proposal_id = ? and right_id = ? and answered_at is null",
            officer,
            now,
            isConfirmed,
            proposal.value(),
            right);
  }
}
