package scot.mercat.response.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.PlanId;
import scot.mercat.response.Response;

/** What everybody may read: the same as {@link Response#isPublic()}, for many at a time. */
@Singleton
public class PublicResponses {
  private static final String PUBLIC =
      "select r from ResponseRow r where r.planId = :plan and r.moderation in ('shown', 'redacted')"
          + " and r.consent <> 'no' and (r.atRiskSince is null or r.atRiskActedAt is not null)";

  private final EntityManager entityManager;

  @Inject
  public PublicResponses(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What everybody may read of the plan, or of one of its paragraphs; the newest first. */
  public List<Response> on(PlanId plan, @Nullable UUID block, int from, int size) {
    var query =
        entityManager
            .createQuery(
                PUBLIC
                    + (block == null ? "" : " and r.blockId = :block")
                    + " order by r.receivedAt desc, r.id",
                ResponseRow.class)
            .setParameter("plan", plan.value())
            .setFirstResult(from)
            .setMaxResults(size);
    if (block != null) {
      query.setParameter("block", block);
    }
    return query.getResultStream().map(ResponseRow::response).toList();
  }

  public long countOn(PlanId plan, @Nullable UUID block) {
    var query =
        entityManager
            .createQuery(
                PUBLIC.replace("select r", "select count(r)")
                    + (block == null ? "" : " and r.blockId = :block"),
                Long.class)
            .setParameter("plan", plan.value());
    if (block != null) {
      query.setParameter("block", block);
    }
    return query.getSingleResult();
  }
}
