package scot.mercat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.RunningMercat;

/** The release's own way of starting, with its own flags; other tests start with quicker ones. */
class PrepareIT {
  private static final Map<String, String> OWN_FLAGS = Map.of("MERCAT_JAVA_OPTIONS", "");

  @Test
  void preparesLaterStartsWithoutTouchingWhatIsKept() throws Exception {
    Path data = RunningMercat.emptyFolder("prepare");
    var prepared = RunningMercat.command(data, Map.of(), "prepare");
    assertThat(prepared.said())
        .as(() -> endOf(data.resolve("server/rehearsal.log")))
        .contains("Starts are quick from now on.");
    assertThat(prepared.status()).isZero();
    assertThat(data.toFile().list()).containsExactlyInAnyOrder("server", "preboot.txt");
    assertThat(RunningMercat.command(data, Map.of(), "prepare").said())
        .contains("Starts are quick already.");

    try (RunningMercat mercat = RunningMercat.start(data, OWN_FLAGS)) {
      assertThat(Files.readString(Path.of("/proc/" + mercat.pid() + "/maps")))
          .contains("/mercat.aot");
      assertThat(mercat.visitor().get("/en").status()).isEqualTo(200);
      assertThat(mercat.stop()).isTrue();
      assertThat(mercat.said()).contains("Mercat has stopped, the database last.");
    }
  }

  @Test
  void startsUnpreparedToo() throws Exception {
    Path data = RunningMercat.emptyFolder("unprepared");
    try (RunningMercat mercat = RunningMercat.start(data, OWN_FLAGS)) {
      assertThat(mercat.visitor().get("/en").status()).isEqualTo(200);
      assertThat(data.resolve("server")).doesNotExist();
      assertThat(mercat.stop()).isTrue();
      assertThat(mercat.said()).contains("Mercat has stopped, the database last.");
    }
  }

  private static String endOf(Path log) {
    try {
      String text = Files.readString(log);
      return text.substring(Math.max(0, text.length() - 2000));
    } catch (IOException e) {
      return "No log: " + e;
    }
  }
}
