package scot.mercat.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import scot.mercat.shared.postgres.DatabaseServer;
import scot.mercat.shared.postgres.Migrations;

/** The database under the application: found, migrated before anything else, let go of last. */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/mercat",
    className = "scot.mercat.shared.postgres.MercatDataSource",
    minPoolSize = 4,
    maxPoolSize = 24,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit",
      "fish.payara.validate-atmost-once-period-in-seconds=30"
    })
public class Ground {
  /** Order of start-up observers: tables, then what fills them, then what reads them. */
  public static final int TABLES = 10;

  public static final int CONTENT = 100;
  public static final int CACHES = 200;
  public static final int READY = 1000;

  @PersistenceContext private EntityManager entityManager;

  void migrate(@Observes @Priority(TABLES) Startup event) {
    Migrations.apply(DatabaseServer.address());
  }

  void release(@Observes @Priority(Integer.MAX_VALUE) Shutdown event) {
    DatabaseServer.release();
  }

  @Produces
  EntityManager entityManager() {
    return entityManager;
  }
}
