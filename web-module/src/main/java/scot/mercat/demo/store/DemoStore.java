package scot.mercat.demo.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Keeps whether the demonstration has been loaded. */
@Singleton
public class DemoStore {
  private final EntityManager entityManager;

  @Inject
  public DemoStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** True for the one node, of all that ever start on this database, that loads it. */
  public boolean claim() {
    return entityManager
            .createNativeQuery("insert into demo_loaded values (1, now()) on conflict do nothing")
            .executeUpdate()
        == 1;
  }

  /** Lets go of the rows in memory, of which one long transaction would gather too many. */
  public void turnThePage() {
    entityManager.flush();
    entityManager.clear();
  }
}
