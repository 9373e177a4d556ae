package scot.mercat.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import scot.mercat.shared.OwnerOnly;

/**
 * One migrated PostgreSQL for all tests of a run that need no server around it: the same programs
 * that people run. It is stopped and deleted when the tests end.
 */
public final class TestDatabase {
  /** Held, or its level would be forgotten. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  public static DatabaseAddress address() {
    return SERVER.address();
  }

  /** As the application works: no superuser. */
  public static Connection application() throws SQLException {
    return address().connectAsApplication();
  }

  /** As the owner of the tables, who may take a trigger off. */
  public static Connection owner() throws SQLException {
    return address().connectAsOwner();
  }

  private static EmbeddedPostgres start() {
    FLYWAY.setLevel(Level.WARNING);
    try {
      Path folder = OwnerOnly.folder(Files.createTempDirectory("mercat-test"));
      EmbeddedPostgres server = EmbeddedPostgres.start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
      Migrations.apply(server.address());
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres server, Path folder) {
    try {
      server.close();
      new PostgresPrograms(folder, folder).delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
