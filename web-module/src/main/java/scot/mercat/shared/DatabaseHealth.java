package scot.mercat.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
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
