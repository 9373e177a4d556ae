package scot.mercat.response.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.PlanId;
import scot.mercat.response.NewResponse;
import scot.mercat.response.Response;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.ResponseId;
import scot.mercat.response.rules.Moderation;
import scot.mercat.shared.Sql;

/** The way in to responses. */
@Dependent
public class ResponseStore {
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

  private static final String PUBLIC =
      "select r from ResponseRow r where r.planId = :plan and r.moderation in ('shown', 'redacted')"
          + " and r.consent <> 'no' and r.atRiskSince is null";

  private final EntityManager entityManager;

  @Inject
  public ResponseStore(EntityManager entityManager) {
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

  /** Every response to the consultation, the newest first. */
  public List<Response> of(ConsultationId consultation) {
    return entityManager
        .createQuery(
            "select r from ResponseRow r where r.consultationId = ?1"
                + " order by r.receivedAt desc, r.id",
            ResponseRow.class)
        .setParameter(1, consultation.value())
        .getResultStream()
        .map(ResponseRow::response)
        .toList();
  }

  /** What everybody may read of the plan, or of one of its paragraphs; the newest first. */
  public List<Response> publicOn(PlanId plan, @Nullable UUID block, int from, int size) {
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

  public long countPublicOn(PlanId plan, @Nullable UUID block) {
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

  /** Where someone may be at risk and nobody has acted, the oldest first. */
  public List<Response> urgent() {
    return entityManager
        .createQuery(
            "select r from ResponseRow r where r.atRiskSince is not null and r.atRiskActedAt is"
                + " null order by r.atRiskSince",
            ResponseRow.class)
        .getResultStream()
        .map(ResponseRow::response)
        .toList();
  }

  public void moderate(ResponseId id, Moderation moderation, @Nullable String reason) {
    ResponseRow row = row(id);
    row.moderation = moderation.code();
    row.moderationReason = reason;
  }

  /** Shows other words; those that came are kept the first time. */
  public void redact(ResponseId id, String shown, String reason) {
    ResponseRow row = row(id);
    row.original = row.original == null ? row.text : row.original;
    row.text = shown;
    moderate(id, Moderation.REDACTED, reason);
  }

  /** The words as they came, whatever was redacted since. */
  public String original(ResponseId id) {
    ResponseRow row = row(id);
    return row.original == null ? row.text : row.original;
  }

  public void flag(ResponseId id, Instant now) {
    ResponseRow row = row(id);
    row.atRiskSince = row.atRiskSince == null ? now : row.atRiskSince;
    row.moderation = Moderation.HIDDEN.code();
  }

  public void acted(ResponseId id, Instant now) {
    row(id).atRiskActedAt = now;
  }

  public void translate(ResponseId id, TranslatedWords words) {
    ResponseRow row = row(id);
    row.translation = words.text();
    row.translatedBy = words.by();
    row.translatedByMachine = words.isMachine();
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
