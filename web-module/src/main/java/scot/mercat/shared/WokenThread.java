package scot.mercat.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import org.postgresql.PGConnection;
import scot.mercat.shared.postgres.DatabaseServer;

/**
 * A thread of a feature's own with one database connection outside all transactions. PostgreSQL
 * wakes it; should that fail, it looks by itself every few seconds. Work that throws is begun again
 * after a pause; stopping cuts the connection.
 */
public final class WokenThread {
  private static final int PATIENCE_MS = 3000;

  private final String channel;
  private final Work work;
  private final BackgroundThread thread;

  /** What is done each time it wakes. */
  public interface Work {
    /** True where there may be more to do at once. */
    boolean once(Turn turn);
  }

  /**
   * What the work may ask and use.
   *
   * @param sql on the thread's own connection, each statement committed by itself
   * @param goesOn false once the program stops
   */
  public record Turn(Sql sql, BooleanSupplier goesOn) {}

  /**
   * @param channel that {@code pg_notify} wakes it by; a plain name
   */
  public WokenThread(String name, String channel, Work work) {
    this.channel = channel;
    this.work = work;
    this.thread = new BackgroundThread(name, this::follow);
  }

  public void start() {
    thread.start();
  }

  public void stop() {
    thread.stop();
  }

  private void follow(BackgroundThread.Turn turn) throws SQLException {
    try (Connection connection = DatabaseServer.address().connectAsApplication()) {
      turn.holds(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("listen " + channel);
      }
      Turn own = new Turn(Sql.on(connection), turn::goesOn);
      while (turn.goesOn()) {
        boolean more = work.once(own);
        connection.unwrap(PGConnection.class).getNotifications(more ? 1 : PATIENCE_MS);
      }
    }
  }
}
