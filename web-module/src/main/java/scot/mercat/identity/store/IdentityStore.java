package scot.mercat.identity.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The way in to the rows of identity. */
@Singleton
public class IdentityStore {
  private final EntityManager entityManager;

  @Inject
  public IdentityStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public AccountRows accounts() {
    return new AccountRows(entityManager);
  }

  public SessionRows sessions() {
    return new SessionRows(entityManager);
  }

  public CodeRows codes() {
    return new CodeRows(entityManager);
  }

  public AttemptRows attempts() {
    return new AttemptRows(entityManager);
  }
}
