package scot.mercat.response.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.response.Response;
import scot.mercat.response.ResponseFilter;
import scot.mercat.response.ResponseId;

/** Finds an officer's responses; whoever asks has seen to it that they are the officer's. */
@Dependent
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

  private static Stream<?> found(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream();
  }
}
