package scot.mercat.shared;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

@Singleton
class DatabaseHealth implements HealthCheck {
  private final EntityManager entityManager;

  @Inject
  DatabaseHealth(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public boolean isWell() {
    return entityManager.createNativeQuery("select 1").getSingleResult() != null;
  }
}
