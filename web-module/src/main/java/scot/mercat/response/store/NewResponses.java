package scot.mercat.response.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.BlockId;
import scot.mercat.response.NewResponse;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.Sql;

/** Takes responses in, each once. */
@Singleton
public class NewResponses {
  private static final String INSERT =
      """
      insert into response_response (id, consultation_id, plan_id, version, block_id, lang, text,
        channel, consent, name, organisation, headcount, area, received_at, moderation, note,
        entered_by, recipient_id, submission)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?)
      on conflict (submission) do nothing
      """;

  private final EntityManager entityManager;

  @Inject
  public NewResponses(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * @param enteredBy the officer who typed it in
   * @param recipient whom to write to about it
   * @param submission hash of the form's number; of a form sent twice only the first is kept
   * @return false where the form had been sent before
   */
  public boolean add(
      ResponseId id,
      NewResponse response,
      @Nullable UUID enteredBy,
      @Nullable UUID recipient,
      @Nullable String submission) {
    int added =
        Sql.in(entityManager)
            .change(
                INSERT,
                id.value(),
                response.consultation().id().value(),
                response.consultation().plan().value(),
                response.consultation().version(),
                response.block().map(BlockId::value).orElse(null),
                response.language().tag(),
                response.text(),
                response.channel().code(),
                response.consent().code(),
                response.name().orElse(null),
                response.organisation().orElse(null),
                response.headcount(),
                response.area().orElse(null),
                response.receivedAt(),
                response.note().orElse(null),
                enteredBy,
                recipient,
                submission);
    return added == 1;
  }

  public Optional<ResponseId> bySubmission(String submission) {
    return Sql.in(entityManager)
        .one(
            "select id from response_response where submission = ?",
            row -> new ResponseId(row.getObject("id", UUID.class)),
            submission);
  }
}
