package scot.mercat.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

/**
 * The one database of this process. It is first asked for when the container defines its data
 * source, before any bean lives, and is the last thing to stop: the application lets go of it with
 * {@link #release()}, and only then, or after a while without a word, is the server stopped.
 */
public final class DatabaseServer {
  private static final long PATIENCE_SECONDS = 30;
  private static final CountDownLatch RELEASED = new CountDownLatch(1);
  private static @Nullable DatabaseAddress address;

  private DatabaseServer() {}

  /**
   * Where the database is; starts the embedded one at the first call. That call comes while the
   * container deploys, when MicroProfile Config has no class loader yet, so the settings are read
   * from the same two sources directly.
   */
  public static synchronized DatabaseAddress address() {
    if (address == null) {
      Settings settings = Settings.ofCommand();
      address =
          settings.given(Setting.DB_URL).isPresent()
              ? DatabaseAddress.ofSettings(settings)
              : startEmbedded(settings);
    }
    return address;
  }

  /** Says that the application no longer needs the database. */
  public static void release() {
    RELEASED.countDown();
  }

  /**
   * The database of a command: your own, the one running on the data folder, or one started now.
   */
  public static OpenDatabase forCommand(Settings settings) throws IOException {
    if (settings.given(Setting.DB_URL).isPresent()) {
      return new OpenDatabase(DatabaseAddress.ofSettings(settings), () -> {});
    }
    Optional<DatabaseAddress> running = EmbeddedPostgres.running(settings.dataFolder());
    if (running.isPresent()) {
      return new OpenDatabase(running.get(), () -> {});
    }
    EmbeddedPostgres started = EmbeddedPostgres.start(settings.dataFolder());
    return new OpenDatabase(started.address(), started);
  }

  private static DatabaseAddress startEmbedded(Settings settings) {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.start(settings.dataFolder());
      ProcessBuilder stop = server.stopCommand();
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> stopLast(stop), "mercat-database-stop"));
      return server.address();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By then the container has closed the class loader: only the JDK's classes can be used. */
  private static void stopLast(ProcessBuilder stop) {
    try {
      if (!RELEASED.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("The application did not stop in time; the database stops now.");
      }
      int status = stop.start().waitFor();
      System.err.println(
          status == 0
              ? "Mercat has stopped, the database last."
              : "The database did not stop cleanly.");
    } catch (IOException e) {
      System.err.println("The database did not stop cleanly: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A database and what to close after use. */
  public record OpenDatabase(DatabaseAddress address, AutoCloseable server)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      try {
        server.close();
      } catch (IOException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException("The database did not stop cleanly", e);
      }
    }
  }
}
