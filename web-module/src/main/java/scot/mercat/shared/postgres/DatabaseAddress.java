package scot.mercat.shared.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

/**
 * How to reach a PostgreSQL server, as the application and as the owner of the tables.
 *
 * @param owner the role that migrates; it may be the same as {@code application}
 */
public record DatabaseAddress(String url, Login application, Login owner) {
  /** The role that the application works as, whoever it signed in as, where the server has it. */
  static final String APPLICATION_ROLE = "mercat_app";

  /** A role and its password. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  static DatabaseAddress ofSettings(Settings settings) {
    Login application =
        new Login(settings.text(Setting.DB_USER), settings.text(Setting.DB_PASSWORD));
    Login owner =
        settings
            .given(Setting.DB_OWNER_USER)
            .map(user -> new Login(user, settings.text(Setting.DB_OWNER_PASSWORD)))
            .orElse(application);
    return new DatabaseAddress(settings.text(Setting.DB_URL), application, owner);
  }

  /** A connection that may change the tables themselves; the caller closes it. */
  public Connection connectAsOwner() throws SQLException {
    return asOwner().getConnection();
  }

  /**
   * A connection that works as the application's role, even where one login serves for everything;
   * the caller closes it.
   */
  public Connection connectAsApplication() throws SQLException {
    Connection connection = as(application).getConnection();
    if (!application.user().equals(APPLICATION_ROLE)) {
      takeRole(connection);
    }
    return connection;
  }

  private static void takeRole(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          select set_config('role', r.rolname, false) from pg_roles r
          where r.rolname = 'mercat_app' and pg_has_role(current_user, r.oid, 'member')
          """);
    }
  }

  /** Plain data source for the owner's role. */
  PGSimpleDataSource asOwner() {
    return as(owner);
  }

  private PGSimpleDataSource as(Login login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(login.user());
    source.setPassword(login.password());
    source.setReWriteBatchedInserts(true);
    // JPA binds an empty uuid as text; left without a type, it takes that of its column.
    source.setStringType("unspecified");
    source.setApplicationName("mercat");
    return source;
  }
}
