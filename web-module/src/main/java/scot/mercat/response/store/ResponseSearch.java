package scot.mercat.response.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.response.Response;
import scot.mercat.response.ResponseFilter;
import scot.mercat.response.ResponseId;

/** Finds an officer's responses; whoever asks has seen to it that they are the officer's. */
@Singleton
public class ResponseSearch {
  private static final String NEWEST_FIRST = " order by r.received_at desc, r.id";

  private final EntityManager entityManager;

  @Inject
  public ResponseSearch(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A page of what passes the filter, the newest first. */
  public List<Response> page(
      ConsultationId consultation, ResponseFilter filter, int from, int size) {
    Conditions conditions = Conditions.of(consultation, filter);
    Query query =
        entityManager.createNativeQuery(
            "select r.* from response_response r where " + conditions.sql() + NEWEST_FIRST,
            ResponseRow.class);
    return found(conditions.bind(query).setFirstResult(from).setMaxResults(size))
        .map(row -> ((ResponseRow) row).response())
        .toList();
  }

  public long count(ConsultationId consultation, ResponseFilter filter) {
    Conditions conditions = Conditions.of(consultation, filter);
    Query query =
        entityManager.createNativeQuery(
            "select count(*) from response_response r where " + conditions.sql());
    return ((Number) conditions.bind(query).getSingleResult()).longValue();
  }

  /** All that pass the filter, the newest first. */
  public List<ResponseId> ids(ConsultationId consultation, ResponseFilter filter) {
    Conditions conditions = Conditions.of(consultation, filter);
    Query query =
        entityManager.createNativeQuery(
            "select r.id from response_response r where " + conditions.sql() + NEWEST_FIRST);
    return found(conditions.bind(query)).map(id -> new ResponseId((UUID) id)).toList();
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

  /** Where someone may be at risk and nobody has acted, the oldest first. */
  public List<Response> urgent(Collection<ConsultationId> consultations) {
    return consultations.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select r from ResponseRow r where r.consultationId in :ids and r.atRiskSince is"
                    + " not null and r.atRiskActedAt is null order by r.atRiskSince, r.id",
                ResponseRow.class)
            .setParameter("ids", values(consultations))
            .getResultStream()
            .map(ResponseRow::response)
            .toList();
  }

  /** How many no moderator has looked at yet, by consultation; none where there are none. */
  public Map<ConsultationId, Long> waiting(Collection<ConsultationId> consultations) {
    Map<ConsultationId, Long> counts = new HashMap<>();
    if (!consultations.isEmpty()) {
      entityManager
          .createQuery(
              "select r.consultationId, count(r) from ResponseRow r where r.consultationId in :ids"
                  + " and r.moderation = 'waiting' group by r.consultationId",
              Object[].class)
          .setParameter("ids", values(consultations))
          .getResultStream()
          .forEach(row -> counts.put(new ConsultationId((UUID) row[0]), (Long) row[1]));
    }
    return counts;
  }

  private static List<UUID> values(Collection<ConsultationId> consultations) {
    return consultations.stream().map(ConsultationId::value).toList();
  }

  private static Stream<?> found(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream();
  }
}
