package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * Folders of facts under {@code ballot/recounts}: the three files and {@code expected.json}, or
 * {@code expected.txt} with the faults of a bad one; under {@code ballot/results} what councils and
 * the press told of real ballots. Dublin 2017 (843 to 715) is left out: another country's law.
 */
class RecountTest {
  private static final Path CASES = Path.of("src/test/resources/ballot");

  @TempDir Path folder;

  /** What a run wrote and its exit status. */
  private record Run(int status, String out, String faults) {}

  @TestFactory
  Stream<DynamicTest> everyFolderIsCountedOrRefusedAsItShouldBe() throws IOException {
    return each("recounts", RecountTest::check);
  }

  @TestFactory
  Stream<DynamicTest> everyFolderIsTheSameAfterTheApplicationWroteIt() throws IOException {
    return each("recounts", RecountTest::checkWritten);
  }

  @TestFactory
  Stream<DynamicTest> realBallotsEndAsTheyDid() throws IOException {
    return each("results", folder -> RealResult.read(folder).check());
  }

  private interface Check {
    void of(Path folder) throws IOException;
  }

  private static Stream<DynamicTest> each(String kind, Check check) throws IOException {
    try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
      List<Path> sorted = folders.sorted().toList();
      assertThat(sorted).hasSizeGreaterThan(10);
      return sorted.stream()
          .map(folder ->
              DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check.of(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    Path good = folder.resolve("expected.json");
    assertThat(run(folder.toString()))
        .isEqualTo(
            Files.exists(good)
                ? new Run(0, Files.readString(good), "")
                : new Run(2, "", Files.readString(folder.resolve("expected.txt"))));
  }

  private static void checkWritten(Path folder) throws IOException {
    boolean countable = Files.exists(folder.resolve("expected.json"));
    RecountReading reading = RecountReading.of(read(folder));

    assertThat(reading instanceof RecountReading.Countable).isEqualTo(countable);
    if (reading instanceof RecountReading.Countable(Ballot ballot)) {
      assertThat(RecountReading.of(RecountFolder.of(ballot))).isEqualTo(reading);
    }
  }

  private static RecountFolder read(Path folder) throws IOException {
    return new RecountFolder(
        Files.readString(folder.resolve("terms.properties")),
        Files.readString(folder.resolve("register.csv")),
        Files.readString(folder.resolve("papers.csv")));
  }

  @Test
  void theFolderIsWrittenInOneWayOnly() throws IOException {
    Path bars = CASES.resolve("recounts/both-higher-bars");
    Ballot ballot = ((RecountReading.Countable) RecountReading.of(read(bars))).ballot();

    assertThat(RecountFolder.of(ballot)).isEqualTo(read(bars));
  }

  @Test
  void namesThatBeginWithAMarkAreWrittenSoThatTheyAreRead() {
    Ballot ballot =
        new Ballot(
            Terms.of(Nation.WALES, ProposalKind.NEW),
            List.of(new RightEntitled(",R", "\"J\" & Sons", "1, High St", 100)),
            List.of());

    assertThat(RecountReading.of(RecountFolder.of(ballot)))
        .isEqualTo(new RecountReading.Countable(ballot));
  }

  @Test
  void aFolderMustBeNamed() {
    assertThat(run()).isEqualTo(new Run(2, "", "Name one folder: Recount FOLDER\n"));
    assertThat(run("a", "b").status()).isEqualTo(2);
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("terms.properties"), "nation=wales\nkind=new\n");

    assertThat(run(folder.toString()))
        .isEqualTo(new Run(2, "", "There is no file " + folder.resolve("register.csv") + "\n"));
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Files.write(folder.resolve("terms.properties"), new byte[] {(byte) 0xC3, 0x28});

    assertThat(run(folder.toString())).isEqualTo(new Run(2, "", "A file is not text in UTF-8\n"));
  }

  @Test
  void aFolderInPlaceOfAFileIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("terms.properties"));

    assertThat(run(folder.toString()).faults()).startsWith("The folder could not be read: ");
    assertThat(run(folder.toString()).status()).isEqualTo(2);
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream faults = new ByteArrayOutputStream();
    int status =
        Recount.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(faults, true, StandardCharsets.UTF_8));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), faults.toString(StandardCharsets.UTF_8));
  }
}
