package scot.mercat.place.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files between sending in and confirming. */
final class DraftTable {
  private final EntityManager entityManager;

  DraftTable(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void keep(ImportDraft draft) {
    entityManager.persist(new ImportDraftRow(draft));
  }

  Optional<ImportDraft> find(UUID id, UUID officer) {
    return Optional.ofNullable(entityManager.find(ImportDraftRow.class, id))
        .map(ImportDraftRow::toDraft)
        .filter(draft -> draft.officer().equals(officer));
  }

  void drop(UUID id) {
    entityManager
        .createQuery("delete from ImportDraftRow d where d.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  void dropBefore(Instant moment) {
    entityManager
        .createQuery("delete from ImportDraftRow d where d.at < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
