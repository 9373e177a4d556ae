package scot.mercat.response.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.response.NewResponse;
import scot.mercat.response.ResponseId;

/** Takes responses in, each once. */
@Dependent
public class NewResponses {
  private static final String INSERT =
      """
      insert into response_response (id, consultation_id, plan_id, version, block_id, lang, text,
        channel, consent, name, organisation, headcount, area, received_at, moderation, note,
        entered_by, recipient_id, submission)
      values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7, ?8, ?9, cast(?10 as varchar),
        cast(?11 as varchar), ?12, cast(?13 as varchar), ?14, 'waiting', cast(?15 as text),
        cast(?16 as uuid), cast(?17 as uuid), cast(?18 as varchar))
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
    return entityManager
            .createNativeQuery(INSERT)
            .setParameter(1, id.value())
            .setParameter(2, response.consultation().id().value())
            .setParameter(3, response.consultation().plan().value())
            .setParameter(4, response.consultation().version())
            .setParameter(5, response.block().map(block -> block.value().toString()).orElse(null))
            .setParameter(6, response.language().tag())
            .setParameter(7, response.text())
            .setParameter(8, response.channel().code())
            .setParameter(9, response.consent().code())
            .setParameter(10, response.name().orElse(null))
            .setParameter(11, response.organisation().orElse(null))
            .setParameter(12, response.headcount())
            .setParameter(13, response.area().orElse(null))
            .setParameter(14, Timestamp.from(response.receivedAt()))
            .setParameter(15, response.note().orElse(null))
            .setParameter(16, enteredBy == null ? null : enteredBy.toString())
            .setParameter(17, recipient == null ? null : recipient.toString())
            .setParameter(18, submission)
            .executeUpdate()
        == 1;
  }

  public Optional<ResponseId> bySubmission(String submission) {
    List<?> found =
        entityManager
            .createNativeQuery("select id from response_response where submission = ?1")
            .setParameter(1, submission)
            .getResultList();
    return found.stream().findFirst().map(id -> new ResponseId((UUID) id));
  }
}
