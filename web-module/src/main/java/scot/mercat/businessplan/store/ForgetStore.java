package scot.mercat.businessplan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** Deletes what people wrote, so many rows at a time. */
@Singleton
public class ForgetStore {
  private final EntityManager entityManager;

  @Inject
  public ForgetStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Why members prefer an option; which one they prefer stays, to be counted. */
  public int reasons(ProposalId proposal, Instant writtenBefore, int most) {
    return sql()
        .deletePersonal(
            "personal_businessplan_preference", "preference_id", proposal.value(), most);
  }

  /** What was asked and by whom, where it was not asked or answered lately. */
  public int questions(ProposalId proposal, Instant writtenBefore, int most) {
    List<UUID> old =
        sql()
            .list(
                "update businessplan_question set person_id = null, is_forgotten = true"
                    + " where id in (select id from businessplan_question where proposal_id = ?"
                    + " and not is_forgotten and coalesce(answered_at, asked_at) < ? limit ?)"
                    + " returning id",
                row -> row.getObject(1, UUID.class),
                proposal.value(),
                writtenBefore,
                most);
    Sql sql = sql();
    return sql.asPersonal(() ->
        old.stream()
            .mapToInt(id ->
                sql.change("delete from personal_businessplan_question where question_id = ?", id))
            .sum());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
