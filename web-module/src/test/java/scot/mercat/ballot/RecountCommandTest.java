package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import scot.mercat.ballot.rules.Ballot;
import scot.mercat.ballot.rules.Count;
import scot.mercat.ballot.rules.RandomBallot;
import scot.mercat.ballot.rules.Recount;
import scot.mercat.ballot.rules.RecountFolder;
import scot.mercat.ballot.rules.RecountReading;
import scot.mercat.ballot.rules.Terms;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/** The recount as a command, and its pace; its cases are with the rules. */
class RecountCommandTest {
  private static final Path CASES = Path.of("src/test/resources/ballot/recounts");

  @Test
  void anyoneCanRunItFromTheClassesAlone() throws Exception {
    assertThat(command("bar-of-60-by-number-is-met-by-60")).isEqualTo("0 {");
    assertThat(command("bad-unknown-nation"))
        .isEqualTo("2 terms.properties line 1: no such nation: Scotland");
  }

  private static String command(String name) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target/classes").toString(),
                "scot.mercat.ballot.rules.Recount",
                CASES.resolve(name).toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + out.lines().findFirst().orElseThrow();
  }

  /** A tenth of a second is usual; many times that would show a count that is not linear. */
  @Test
  void fiveThousandPapersAreReadAndCountedWithinASecond() {
    Terms terms = Terms.of(Nation.SCOTLAND, ProposalKind.NEW);
    RecountFolder folder = RecountFolder.of(RandomBallot.of(5_000, terms, 1));

    long start = System.nanoTime();
    if (RecountReading.of(folder) instanceof RecountReading.Countable(Ballot ballot)) {
      assertThat(Recount.json(Count.of(ballot))).contains("turnout-by-value");
      assertThat(ballot.rights()).hasSizeGreaterThanOrEqualTo(5_000);
    }
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(1_000);
  }
}
