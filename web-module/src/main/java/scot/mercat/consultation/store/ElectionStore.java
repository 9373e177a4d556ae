package scot.mercat.consultation.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import scot.mercat.consultation.rules.Election;

/** The way in to the elections. */
@Singleton
public class ElectionStore {
  private final EntityManager entityManager;

  @Inject
  public ElectionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The earliest first. */
  public List<Election> all() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select id, name, starts, polling_day from consultation_election"
                    + " order by starts, name")
            .getResultList();
    return rows.stream().map(row -> election((Object[]) row)).toList();
  }

  public void keep(Election election) {
    entityManager
        .createNativeQuery(
            """
            insert into consultation_election values (?1, ?2, ?3, ?4)
            on conflict (id) do update set name = ?2, starts = ?3, polling_day = ?4
            """)
        .setParameter(1, election.id())
        .setParameter(2, election.name())
        .setParameter(3, election.starts())
        .setParameter(4, election.pollingDay())
        .executeUpdate();
  }

  public void remove(UUID id) {
    entityManager
        .createNativeQuery("delete from consultation_election where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private static Election election(Object[] row) {
    return new Election(
        (UUID) row[0], (String) row[1], DetailRows.day(row[2]), DetailRows.day(row[3]));
  }
}
