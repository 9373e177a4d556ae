package scot.mercat.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import scot.mercat.shared.postgres.DatabaseServer;

/**
 * Follows the outbox on this node and tells the listeners. PostgreSQL wakes it; should that fail,
 * it looks by itself every few seconds.
 */
@Singleton
public class OutboxFollower {
  private static final Logger LOG = Logger.getLogger("scot.mercat.outbox");
  private static final int BATCH = 500;
  private static final int PATIENCE_MS = 3000;
  private static final int SHORT_PATIENCE_MS = 50;

  /** Much news costs little more than one piece: after each look, the next may gather so long. */
  private static final Duration GATHERING = Duration.ofMillis(150);

  private final List<OutboxListener> listeners;
  private final OutboxReader reader;
  private final Map<String, OutboxPosition> places = new HashMap<>();
  private final BackgroundThread thread;

  @Inject
  public OutboxFollower(@Any Instance<OutboxListener> listeners, OutboxReader reader) {
    this.listeners = listeners.stream().toList();
    this.reader = reader;
    this.thread = new BackgroundThread("mercat-outbox", this::follow);
  }

  void start(@Observes @Priority(Ground.READY - 1) Startup event) {
    thread.start();
  }

  void stop(@Observes @Priority(Ground.READY) Shutdown event) {
    thread.stop();
  }

  /** Passes on what the listener asked for. */
  static void tell(OutboxListener listener, List<News> news) {
    Set<String> topics = listener.topics();
    List<News> wanted = news.stream().filter(piece -> topics.contains(piece.topic())).toList();
    if (!wanted.isEmpty()) {
      listener.heard(wanted);
    }
  }

  private void follow(BackgroundThread.Turn turn) throws SQLException {
    try (Connection connection = DatabaseServer.address().connectAsApplication()) {
      turn.holds(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("listen " + Outbox.CHANNEL);
      }
      OutboxRows rows = new OutboxRows(connection);
      rows.settle();
      long begun = System.nanoTime() - GATHERING.toNanos();
      while (turn.goesOn()) {
        turn.rest(GATHERING.minusNanos(System.nanoTime() - begun).toMillis());
        begun = System.nanoTime();
        boolean more = false;
        for (OutboxListener listener : listeners) {
          more |= turn.goesOn() && hear(listener, rows);
        }
        int patience = rows.isWaiting() ? SHORT_PATIENCE_MS : PATIENCE_MS;
        connection.unwrap(PGConnection.class).getNotifications(more ? 1 : patience);
      }
    }
  }

  private boolean hear(OutboxListener listener, OutboxRows rows) throws SQLException {
    try {
      return switch (listener.hearers()) {
        case ONE_NODE -> reader.letOneHear(listener);
        case EVERY_NODE -> hearHere(listener, rows);
      };
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Listener " + listener.name() + " failed; told again soon");
      return false;
    }
  }

  private boolean hearHere(OutboxListener listener, OutboxRows rows) throws SQLException {
    @Nullable OutboxPosition place = places.get(listener.name());
    if (place == null) {
      place = listener.lastHeard().orElse(rows.end());
      places.put(listener.name(), place);
    }
    List<News> news = rows.after(place, BATCH);
    if (!news.isEmpty()) {
      tell(listener, news);
      places.put(listener.name(), news.getLast().position());
    }
    return news.size() == BATCH;
  }
}
