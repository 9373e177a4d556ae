package scot.mercat.vote.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.vote.rules.BallotRule.Verdict;
import scot.mercat.vote.rules.Tally.Line;

class TallyTest {
  private static final Path CASES = Path.of("src/test/resources/vote");

  /** Each folder: options, the limit and a line for each paper; and the count that must come. */
  @TestFactory
  Stream<DynamicTest> casesAreCountedExactly() throws IOException {
    return Files.list(CASES)
        .filter(Files::isDirectory)
        .sorted()
        .map(folder ->
            DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () ->
                    assertThat(count(folder).lines().stream().map(TallyTest::written))
                        .isEqualTo(Files.readAllLines(folder.resolve("expected.csv")))));
  }

  private static Tally count(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("ballots.csv"));
    List<String> options = List.of(lines.get(0).split(",")[1].split(" "));
    BallotRule rule = new BallotRule(Integer.parseInt(lines.get(1).split(",")[1]));
    Map<String, Integer> votes = new HashMap<>();
    int good = 0;
    for (String paper : lines.subList(2, lines.size())) {
      List<String> chosen = paper.isBlank() ? List.of() : List.of(paper.split(" "));
      if (rule.judge(chosen, options) instanceof Verdict.Good(var once)) {
        good++;
        once.forEach(option -> votes.merge(option, 1, Integer::sum));
      }
    }
    return Tally.of(options, votes, good, lines.size() - 2 - good);
  }

  private static String written(Line line) {
    String tied = line.isTied() ? "tied" : "alone";
    return line.option() + "," + line.votes() + "," + line.rank() + "," + tied;
  }

  @Test
  void equalVotesShareARankAndTheNextIsLeftOut() {
    Tally tally =
        Tally.of(
            List.of("a", "b", "c", "d"), Map.of("a", 187, "b", 365, "c", 412, "d", 365), 638, 4);

    assertThat(tally.lines()).extracting(Line::option).containsExactly("c", "b", "d", "a");
    assertThat(tally.lines()).extracting(Line::rank).containsExactly(1, 2, 2, 4);
    assertThat(tally.ties()).hasSize(1);
    assertThat(tally.first()).extracting(Line::option).containsExactly("c");
    assertThat(tally.hundredth(tally.lines().getFirst())).isEqualTo(64);
  }

  @Test
  void thingsThatNobodyChoseAreNoTie() {
    assertThat(Tally.of(List.of("a", "b"), Map.of(), 0, 0).ties()).isEmpty();
    assertThat(Tally.of(List.of("a", "b"), Map.of(), 0, 0).first()).isEmpty();
  }

  @Test
  void nothingHasMoreVotesThanThereArePeople() {
    assertThatThrownBy(() -> Tally.of(List.of("a"), Map.of("a", 2), 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tally.of(List.of("a"), Map.of("b", 1), 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
