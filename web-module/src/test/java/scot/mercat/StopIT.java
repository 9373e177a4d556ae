package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;

/** Asked to stop, Mercat stops itself first and its database last. */
class StopIT {
  @Test
  void theDatabaseStopsLastAndIsTakenUpAgain() {
    Path data = RunningMercat.emptyFolder("stop");
    RunningMercat first = RunningMercat.start(data, Map.of());
    EmbeddedDatabase database = EmbeddedDatabase.of(first);
    assertThat(database.isRunning()).isTrue();
    assertThat(first.stop()).isTrue();
    assertThat(first.said()).contains("Mercat has stopped, the database last.");
    assertThat(first.said()).doesNotContain("terminating connection", "did not stop");
    assertThat(database.isRunning()).isFalse();

    RunningMercat second = RunningMercat.start(data, Map.of());
    assertThat(second.stop()).isTrue();
    assertThat(second.said()).contains("Mercat has stopped, the database last.");
  }
}
