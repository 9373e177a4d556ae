package scot.mercat.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import scot.mercat.shared.postgres.DatabaseServer;

/**
 * Locks between nodes, on a connection of their own: whoever dies lets go. Should the connection
 * break in the middle of a duty, another node may begin it too, so duties must bear that.
 */
final class NodeLocks {
  private @Nullable Connection connection;

  synchronized boolean tryLock(String name) throws SQLException {
    return isTrue("select pg_try_advisory_lock(hashtextextended(?, 0))", name);
  }

  synchronized void unlock(String name) throws SQLException {
    isTrue("select pg_advisory_unlock(hashtextextended(?, 0))", name);
  }

  /** Notes that the duty begins now, unless it began after the moment from which it is due. */
  synchronized boolean begin(String name, Instant now, Instant dueIfBegunBefore)
      throws SQLException {
    try (PreparedStatement statement =
        open()
            .prepareStatement(
                """
                insert into shared_duty (name, started_at) values (?, ?)
                on conflict (name) do update set started_at = excluded.started_at
                where shared_duty.started_at <= ?
                """)) {
      statement.setString(1, name);
      statement.setObject(2, now.atOffset(ZoneOffset.UTC));
      statement.setObject(3, dueIfBegunBefore.atOffset(ZoneOffset.UTC));
      return statement.executeUpdate() == 1;
    }
  }

  synchronized void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  private boolean isTrue(String query, String name) throws SQLException {
    try (PreparedStatement statement = open().prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private Connection open() throws SQLException {
    Connection open = connection;
    if (open == null || open.isClosed()) {
      open = DatabaseServer.address().connectAsApplication();
      connection = open;
    }
    return open;
  }
}
