package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.checks.Cases;

/**
 * Each folder: lines {@code right,name,person,hundredths} of the register as it is, and {@code
 * paper,number,right,person,hundredths,state} of papers as they were made; and what is to be done,
 * {@code kind,right,numbers of papers}, with {@code back} where one has come back.
 */
class SettlingCasesTest {
  private static final int BALLOT = 7;

  @TestFactory
  Stream<DynamicTest> papersFollowTheCorrectedRegister() {
    return Cases.of("ballot/settling", "txt")
        .map(one ->
            DynamicTest.dynamicTest(
                one.name(), () -> assertThat(written(one.input())).isEqualTo(one.expected())));
  }

  private static List<String> written(String input) {
    List<RightEntitled> register = lines(input, "right").map(SettlingCasesTest::right).toList();
    List<Settling.Made> papers = lines(input, "paper").map(SettlingCasesTest::paper).toList();
    return new Settling(register, papers)
        .settlements().stream().map(SettlingCasesTest::written).toList();
  }

  private static Stream<String[]> lines(String input, String kind) {
    return input.lines().map(line -> line.split(",")).filter(line -> line[0].equals(kind));
  }

  private static RightEntitled right(String[] line) {
    return new RightEntitled(line[1], line[2], "P-" + line[1], Long.parseLong(line[3]));
  }

  private static Settling.Made paper(String[] line) {
    return new Settling.Made(
        Serial.of(BALLOT, Integer.parseInt(line[1])),
        line[2],
        line[3],
        Long.parseLong(line[4]),
        Arrays.stream(PaperState.values())
            .filter(state -> state.code().equals(line[5]))
            .findFirst()
            .orElseThrow());
  }

  private static String written(Settlement settlement) {
    String numbers =
        settlement.papers().stream()
            .map(paper -> String.valueOf(paper.serial().paper()))
            .collect(Collectors.joining(" "));
    return "%s,%s,%s%s"
        .formatted(
            settlement.kind().code(),
            settlement.right(),
            numbers,
            settlement.isBack() ? ",back" : "");
  }
}
