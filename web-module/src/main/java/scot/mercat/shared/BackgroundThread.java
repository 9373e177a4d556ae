package scot.mercat.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread of our own with one database connection. Work that fails is begun again after a pause;
 * stopping cuts the connection, so that nothing waits on it.
 */
final class BackgroundThread {
  private static final Logger LOG = Logger.getLogger("scot.mercat.background");
  private static final long PAUSE_MS = 2000;
  private static final long STOP_MS = 10_000;

  private final String name;
  private final Work work;
  private final Turn turn = new Turn();
  private @Nullable Thread thread;

  /** What the thread does, until it is told to stop or throws. */
  interface Work {
    void run(Turn turn) throws SQLException;
  }

  /** What the work may ask and say. */
  static final class Turn {
    private volatile boolean stopped;
    private volatile @Nullable Connection connection;

    boolean goesOn() {
      return !stopped;
    }

    /** Does nothing for a moment, shorter than anybody would wait for it to stop. */
    void rest(long milliseconds) {
      pause(Math.max(0, milliseconds));
    }

    /** Names the connection to cut when it is time to stop. */
    void holds(Connection held) {
      connection = held;
    }
  }

  BackgroundThread(String name, Work work) {
    this.name = name;
    this.work = work;
  }

  void start() {
    Thread started = ContainerThreads.factory().newThread(this::repeat);
    started.setName(name);
    thread = started;
    started.start();
  }

  void stop() {
    turn.stopped = true;
    try {
      Connection held = turn.connection;
      if (held != null) {
        held.abort(Runnable::run);
      }
      if (thread != null) {
        thread.join(STOP_MS);
      }
    } catch (SQLException e) {
      LOG.log(Level.FINE, "The connection was gone already", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void repeat() {
    while (turn.goesOn()) {
      try {
        work.run(turn);
      } catch (SQLException | RuntimeException e) {
        if (turn.goesOn()) {
          LOG.log(Level.WARNING, name + " begins again after a pause", e);
          pause(PAUSE_MS);
        }
      }
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
