package scot.mercat.response.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.response.Response;
import scot.mercat.response.ResponseId;
import scot.mercat.response.rules.Moderation;
import scot.mercat.shared.Sql;

/** Single responses, and what is known of all. */
@Singleton
public class ResponseStore {
  private final EntityManager entityManager;

  @Inject
  public ResponseStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<Response> find(ResponseId id) {
    return Optional.ofNullable(entityManager.find(ResponseRow.class, id.value()))
        .map(ResponseRow::response);
  }

  public List<Response> all(Collection<ResponseId> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select r from ResponseRow r where r.id in :ids", ResponseRow.class)
            .setParameter("ids", ids.stream().map(ResponseId::value).toList())
            .getResultStream()
            .map(ResponseRow::response)
            .toList();
  }

  public Map<ResponseId, Integer> headcounts(Collection<ResponseId> ids) {
    String array =
        ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    Map<ResponseId, Integer> headcounts = new HashMap<>();
    Sql.in(entityManager)
        .list(
            "select id, headcount from response_response where id = any (cast(? as uuid[]))",
            row -> headcounts.put(new ResponseId(row.getObject(1, UUID.class)), row.getInt(2)),
            array);
    return headcounts;
  }

  /** At most so many ids in their order, from the one after that given or from the first. */
  public List<ResponseId> idsAfter(Optional<ResponseId> last, int size) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select id from response_response where id > ?1 order by id limit ?2")
            .setParameter(1, last.map(ResponseId::value).orElse(new UUID(0, 0)))
            .setParameter(2, size)
            .getResultList();
    return found.stream().map(id -> new ResponseId((UUID) id)).toList();
  }

  public int people(ConsultationId consultation) {
    Number sum =
        (Number)
            entityManager
                .createNativeQuery(
                    "select coalesce(sum(headcount), 0) from response_response"
                        + " where consultation_id = ?1")
                .setParameter(1, consultation.value())
                .getSingleResult();
    return sum.intValue();
  }

  /** Takes away every word of the person; that they took part, and how, stays. */
  public Optional<UUID> erase(ResponseId id, Instant now) {
    ResponseRow row = row(id);
    row.text = "";
    row.original = null;
    row.name = null;
    row.organisation = null;
    row.translation = null;
    row.translatedBy = null;
    row.note = null;
    row.moderationReason = null;
    row.erasedAt = now;
    row.moderation = Moderation.HIDDEN.code();
    Optional<UUID> recipient = Optional.ofNullable(row.recipientId);
    row.recipientId = null;
    return recipient;
  }

  public Optional<UUID> recipient(ResponseId id) {
    return Optional.ofNullable(row(id).recipientId);
  }

  public boolean isErased(ResponseId id) {
    return row(id).erasedAt != null;
  }

  private ResponseRow row(ResponseId id) {
    ResponseRow row = entityManager.find(ResponseRow.class, id.value());
    if (row == null) {
      throw new IllegalArgumentException("There is no response with the id");
    }
    return row;
  }
}
