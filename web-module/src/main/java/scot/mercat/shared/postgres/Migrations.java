package scot.mercat.shared.postgres;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the tables up to date, as their owner. Safe for several nodes that start together.
 *
 * <p>Numbers are given by feature, so a feature that grows has new ones before the newest of
 * another; each must come to an installation that already stands higher.
 */
public final class Migrations {
  private Migrations() {}

  /** The number of migrations that were new to this database. */
  public static int apply(DatabaseAddress address) {
    MigrateResult result =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(address.asOwner())
            .locations("classpath:db/migration")
            .outOfOrder(true)
            .connectRetries(5)
            .load()
            .migrate();
    return result.migrationsExecuted;
  }
}
