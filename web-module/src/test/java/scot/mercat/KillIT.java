package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;

/** Killed again and again under load, Mercat comes back with everything it had acknowledged. */
class KillIT {
  private static final int ROUNDS = Boolean.getBoolean("mercat.full") ? 20 : 3;
  private static final int WRITERS = 4;
  private static final long LOAD_MS = 1500;

  private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
  private final AtomicInteger next = new AtomicInteger();

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    Path data = RunningMercat.emptyFolder("kill");
    for (int round = 0; round < ROUNDS; round++) {
      RunningMercat mercat = RunningMercat.start(data, Map.of());
      assertThat(kept(mercat)).as("round " + round).containsAll(acknowledged);
      loadAndKill(mercat);
    }
    try (RunningMercat mercat = RunningMercat.start(data, Map.of())) {
      assertThat(acknowledged).isNotEmpty();
      assertThat(kept(mercat)).containsAll(acknowledged);
    }
  }

  /** Whoever is in the middle of a write when the blow comes has had no answer yet. */
  private void loadAndKill(RunningMercat mercat) throws InterruptedException {
    Thread[] writers = new Thread[WRITERS];
    for (int i = 0; i < WRITERS; i++) {
      writers[i] = Thread.ofPlatform().start(() -> write(mercat));
    }
    Thread.sleep(LOAD_MS);
    long database = EmbeddedDatabase.of(mercat).process();
    mercat.kill();
    ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly);
    for (Thread writer : writers) {
      writer.join();
    }
  }

  private void write(RunningMercat mercat) {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      while (true) {
        String subject = "kill-" + next.incrementAndGet();
        connection
            .createStatement()
            .execute("insert into outbox (topic, subject) values ('kill', '" + subject + "')");
        acknowledged.add(subject);
      }
    } catch (SQLException e) {
      // The server is gone: that is what this test is about.
    }
  }

  private static Set<String> kept(RunningMercat mercat) throws SQLException {
    Set<String> subjects = new TreeSet<>();
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select subject from outbox where topic = 'kill'")) {
      while (rows.next()) {
        subjects.add(rows.getString(1));
      }
    }
    return subjects;
  }
}
