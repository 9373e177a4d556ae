package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import scot.mercat.ballot.rules.StepsReview;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;
import scot.mercat.translations.Language;

/** Who has checked which translation of how to vote. */
@Singleton
public class StepsStore {
  private final EntityManager entityManager;

  @Inject
  public StepsStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** By people of the body, or of one above it. */
  public List<StepsReview> all(String body, Language language) {
    return Sql.in(entityManager)
        .list(
            "select * from ballot_steps_review where (body = ? or starts_with(?, body || '/'))"
                + " and language = ? order by at, id",
            row ->
                new StepsReview(
                    row.getString("fingerprint"),
                    row.getObject("officer_id", UUID.class),
                    Objects.requireNonNull(Sql.instant(row, "at"))),
            body,
            body,
            language.tag());
  }

  public void add(String body, Language language, StepsReview review) {
    Sql.in(entityManager)
        .change(
            """
            insert into ballot_steps_review (id, body, language, fingerprint, officer_id, at)
            values (?, ?, ?, ?, ?, ?)
            """,
            Ids.next(),
            body,
            language.tag(),
            review.fingerprint(),
            review.by(),
            review.at());
  }
}
