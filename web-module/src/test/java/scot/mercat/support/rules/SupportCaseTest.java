package scot.mercat.support.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.shared.rules.Csv;

/** Registers and signatures as folders of facts, and what they come to. */
class SupportCaseTest {
  @TestFactory
  Stream<DynamicTest> eachFolderComesToWhatItExpects() throws IOException, URISyntaxException {
    try (Stream<Path> folders = Files.list(Path.of(getClass().getResource("/support").toURI()))) {
      return folders.sorted().toList().stream()
          .map(folder ->
              DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    Properties expected = new Properties();
    expected.load(new StringReader(Files.readString(folder.resolve("expected.properties"))));
    List<Entry> register =
        rows(folder, "register.csv").stream().map(SupportCaseTest::entry).toList();
    List<Signature> signatures =
        rows(folder, "signatures.csv").stream()
            .map(row -> new Signature(id(row.getFirst()), row.get(1).equals("yes")))
            .toList();
    Tally tally = Tally.of(register, signatures);
    Threshold threshold = Threshold.of(Nation.of(expected.getProperty("nation")).orElseThrow());
    assertThat(text(tally.persons())).isEqualTo(expected.getProperty("persons"));
    assertThat(text(tally.properties())).isEqualTo(expected.getProperty("properties"));
    assertThat(text(tally.hundredths())).isEqualTo(expected.getProperty("hundredths"));
    assertThat(tally.persons().shown().movePointRight(2).toPlainString())
        .isEqualTo(expected.getProperty("percent"));
    assertThat(threshold.isMet(tally.persons()) + "").isEqualTo(expected.getProperty("met"));
    assertThat(threshold.missing(tally.persons()) + "").isEqualTo(expected.getProperty("missing"));
  }

  private static String text(Part part) {
    return part.part() + "/" + part.whole();
  }

  private static List<List<String>> rows(Path folder, String name) throws IOException {
    List<Csv.Row> rows = Csv.read(Files.readString(folder.resolve(name)));
    return rows.stream().skip(1).map(Csv.Row::cells).toList();
  }

  private static Entry entry(List<String> cells) {
    return new Entry(
        id(cells.get(0) + cells.get(1)),
        id(cells.get(0)),
        id(cells.get(1)),
        new RegisterLine(
            1,
            new RegisterLine.Person(cells.get(0), cells.get(0), ""),
            new RegisterLine.Property(
                cells.get(1),
                "1 High Street",
                "",
                "council",
                "Shop",
                Long.parseLong(cells.get(2)),
                OptionalInt.empty(),
                "",
                false),
            Integer.parseInt(cells.get(3)),
            true,
            cells.get(4).equals("yes")));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
