package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.shared.rules.Csv;

/**
 * Each folder: the days that were chosen, and lines that must come. A line is {@code
 * step,sense,day,time,basis} of a date; {@code refused,rule,limit,regulation} (all of them); {@code
 * departs,rule,limit,regulation} (all of them); {@code unknown,step}; {@code absent,step}; or
 * {@code holidays-not-known,year}.
 */
class TimetableCasesTest {
  private static final Path CASES = Path.of("src/test/resources/ballot/timetables");

  @TestFactory
  Stream<DynamicTest> daysOfRealAndMadeUpBallotsComeOutAsPublished() throws IOException {
    return Files.list(CASES)
        .filter(Files::isDirectory)
        .sorted()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    List<String> expected = Files.readAllLines(folder.resolve("expected.csv"));
    List<String> came = TimetableCase.written(TimetableCase.facts(folder), BankHolidays.shipped());

    assertThat(expected).isNotEmpty();
    assertThat(came)
        .containsAll(expected.stream().filter(line -> !line.startsWith("absent")).toList());
    assertThat(came.stream().filter(TimetableCasesTest::mustBeComplete))
        .containsExactlyElementsOf(
            expected.stream().filter(TimetableCasesTest::mustBeComplete).toList());
    for (Csv.Row row : Csv.read(String.join("\n", expected))) {
      if (row.cells().getFirst().equals("absent")) {
        assertThat(came).noneMatch(line -> line.startsWith(row.cells().get(1) + ","));
      }
    }
  }

  private static boolean mustBeComplete(String line) {
    return line.startsWith("refused") || line.startsWith("departs");
  }
}
