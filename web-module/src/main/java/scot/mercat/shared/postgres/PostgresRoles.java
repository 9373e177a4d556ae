package scot.mercat.shared.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the database, and roles without the powers of a superuser: an owner that migrates and an
 * application that works. What each may do with each table stands in the migrations.
 */
final class PostgresRoles {
  private PostgresRoles() {}

  static void prepare(DatabaseAddress superuser, String database, DatabaseAddress wanted)
      throws IOException {
    try (Connection connection = superuser.connectAsOwner()) {
      login(connection, wanted.owner());
      login(connection, wanted.application());
      if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
        execute(connection, "create database " + database + " owner " + wanted.owner().user());
      }
    } catch (SQLException e) {
      throw new IOException("The embedded PostgreSQL runs but could not be prepared", e);
    }
  }

  private static void login(Connection connection, DatabaseAddress.Login login)
      throws SQLException {
    String verb =
        exists(connection, "select 1 from pg_roles where rolname = ?", login.user())
            ? "alter"
            : "create";
    // A role statement takes no parameters; name is a constant and password hexadecimal.
    execute(
        connection,
        verb
            + " role "
            + login.user()
            + " login noinherit createrole password '"
            + login.password()
            + "'");
    if (login.user().equals(DatabaseAddress.APPLICATION_ROLE)) {
      execute(connection, "alter role " + login.user() + " nocreaterole");
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
