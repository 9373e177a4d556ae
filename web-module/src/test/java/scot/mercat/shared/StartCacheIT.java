package scot.mercat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.RunningMercat;

/** The release's own way of starting, with its own flags; other tests start with quicker ones. */
class StartCacheIT {
  private static final Map<String, String> OWN_FLAGS = Map.of("MERCAT_JAVA_OPTIONS", "");

  @Test
  void theFirstRunKeepsWhatTheNextStartsFrom() throws Exception {
    Path data = RunningMercat.emptyFolder("start-cache");
    try (RunningMercat first = RunningMercat.start(data, OWN_FLAGS)) {
      waitForCache(data);
      assertThat(first.visitor().get("/en").status()).isEqualTo(200);
      assertThat(first.stop()).isTrue();
      assertThat(first.said()).contains("Mercat has stopped, the database last.");
    }
    try (RunningMercat second = RunningMercat.start(data, OWN_FLAGS)) {
      assertThat(Files.readString(Path.of("/proc/" + second.pid() + "/maps")))
          .contains("/mercat.aot");
      assertThat(second.visitor().get("/en").status()).isEqualTo(200);
      assertThat(second.stop()).isTrue();
      assertThat(second.said()).contains("Mercat has stopped, the database last.");
    }
  }

  private static void waitForCache(Path data) throws IOException, InterruptedException {
    for (int tries = 0; tries < 240 && !hasCache(data); tries++) {
      TimeUnit.SECONDS.sleep(1);
    }
    assertThat(hasCache(data)).isTrue();
  }

  private static boolean hasCache(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("server"), 2)) {
      return files.anyMatch(file -> file.endsWith("mercat.aot"));
    }
  }
}
