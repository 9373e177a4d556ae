package scot.mercat.consultation.store;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Extension;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.shared.Ids;

/** What hangs on a consultation: assessments, extensions and who wrote it. */
final class DetailRows {
  private static final String ATTACHED = "attached";

  private final EntityManager entityManager;

  DetailRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void keep(ConsultationId id, Assessment assessment) {
    change(
        """
        insert into consultation_assessment (consultation_id, kind, decision, link)
        values (?1, ?2, ?3, ?4)
        on conflict (consultation_id, kind) do update set decision = ?3, link = ?4
        """,
        id.value(),
        assessment.impact().code(),
        assessment.isAttached() ? ATTACHED : "declined",
        assessment.link());
  }

  void add(ConsultationId id, Extension extension) {
    change(
        "insert into consultation_extension values (?1, ?2, ?3, ?4, ?5, ?6)",
        Ids.next(),
        id.value(),
        extension.closedBefore(),
        extension.closesNow(),
        extension.reason(),
        extension.on());
  }

  void addAuthor(ConsultationId id, UUID officer) {
    change(
        "insert into consultation_author values (?1, ?2) on conflict do nothing",
        id.value(),
        officer);
  }

  boolean isAuthor(ConsultationId id, UUID officer) {
    return !entityManager
        .createNativeQuery(
            "select 1 from consultation_author where consultation_id = ?1 and officer_id = ?2")
        .setParameter(1, id.value())
        .setParameter(2, officer)
        .getResultList()
        .isEmpty();
  }

  Map<UUID, List<Assessment>> assessments(Collection<UUID> ids) {
    return byConsultation(
        "select consultation_id, kind, decision, link from consultation_assessment",
        ids,
        row ->
            new Assessment(
                Impact.find((String) row[1]).orElseThrow(),
                ATTACHED.equals(row[2]),
                (String) row[3]));
  }

  Map<UUID, List<Extension>> extensions(Collection<UUID> ids) {
    return byConsultation(
        "select consultation_id, closed_before, closes_now, reason, decided_on, id"
            + " from consultation_extension",
        ids,
        row -> new Extension(day(row[1]), day(row[2]), (String) row[3], day(row[4])));
  }

  static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
  }

  private <T> Map<UUID, List<T>> byConsultation(
      String select, Collection<UUID> ids, Function<Object[], T> read) {
    if (ids.isEmpty()) {
      return new HashMap<>();
    }
    List<?> rows =
        entityManager
            .createNativeQuery(select + " where consultation_id = any (?1) order by 1, 2")
            .setParameter(1, ids.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0], Collectors.mapping(read, Collectors.toList())));
  }

  private void change(String sql, Object... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
