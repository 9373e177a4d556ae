package scot.mercat.resolution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.checks.Cases;
import scot.mercat.shared.rules.Csv;

/**
 * Each folder: the terms and, below an empty line, a line for each voice (member, class, weight,
 * choice); and what must come of it.
 */
class OutcomeCasesTest {
  @TestFactory
  Stream<DynamicTest> casesEndAsTheyMust() {
    return Cases.of("resolution", "txt")
        .map(facts ->
            DynamicTest.dynamicTest(
                facts.name(),
                () -> assertThat(lines(outcome(facts.input()))).isEqualTo(facts.expected())));
  }

  private static Outcome outcome(String input) {
    String[] parts = input.split("\\R\\R", 2);
    Properties terms = properties(parts[0]);
    List<Voice> voices = Csv.read(parts[1]).stream().map(row -> voice(row.cells())).toList();
    return Outcome.of(
        voices,
        new Quorum(
            Quorum.Measure.of(terms.getProperty("quorum-measure")).orElseThrow(),
            Integer.parseInt(terms.getProperty("quorum"))),
        new Majority(Integer.parseInt(terms.getProperty("majority"))));
  }

  private static Voice voice(List<String> cells) {
    return new Voice(
        id(cells.get(0)), id(cells.get(1)), Long.parseLong(cells.get(2)), Choice.of(cells.get(3)));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static List<String> lines(Outcome outcome) {
    Presence presence = outcome.presence();
    return List.of(
        "members " + presence.voters() + " of " + presence.entitled(),
        "weight " + presence.weight() + " of " + presence.entitledWeight(),
        "for " + outcome.inFavour().voices() + " weight " + outcome.inFavour().weight(),
        "against " + outcome.against().voices() + " weight " + outcome.against().weight(),
        "abstain " + outcome.abstained().voices() + " weight " + outcome.abstained().weight(),
        "quorum " + outcome.hasQuorum(),
        "majority " + outcome.hasMajority(),
        "carried " + outcome.isCarried());
  }
}
