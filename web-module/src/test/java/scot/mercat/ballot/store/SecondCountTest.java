package scot.mercat.ballot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.ballot.rules.Ballot;
import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.Condition;
import scot.mercat.ballot.rules.Count;
import scot.mercat.ballot.rules.Measure;
import scot.mercat.ballot.rules.PaperJudged;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.RandomBallot;
import scot.mercat.ballot.rules.RecountFolder;
import scot.mercat.ballot.rules.RecountReading;
import scot.mercat.ballot.rules.Result;
import scot.mercat.ballot.rules.Terms;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.shared.Sql;
import scot.mercat.shared.postgres.TestDatabase;

/** Two counts that share no line must come to the same. */
class SecondCountTest {
  private static final int BALLOTS = Boolean.getBoolean("mercat.full") ? 10_000 : 200;
  private static final int[] BARS = {50, 50, 51, 60, 66, 75};

  private Connection connection;
  private Sql sql;

  @BeforeEach
  void tablesOfTheFacts() throws SQLException {
    connection = TestDatabase.application();
    sql = Sql.on(connection);
    sql.change(
        "create temporary table ballot_count_right"
            + " (right_id text primary key, person_id text, value_hundredths bigint)");
    sql.change(
        "create temporary table ballot_count_paper"
            + " (right_id text, counted boolean, choice text)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void bothCountsAgreeOnEveryFolder() throws IOException {
    int compared = 0;
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/ballot/recounts"))) {
      for (Path folder : folders.toList()) {
        if (RecountReading.of(read(folder)) instanceof RecountReading.Countable(Ballot ballot)) {
          compare(ballot, folder.toString());
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(25);
  }

  @Test
  void bothCountsAgreeOnRandomBallots() {
    int approved = 0;
    for (int seed = 0; seed < BALLOTS; seed++) {
      approved += compare(ballot(new Random(seed)), "seed " + seed) ? 1 : 0;
    }
    assertThat(approved).isBetween(BALLOTS / 20, BALLOTS * 19 / 20);
  }

  private static Ballot ballot(Random random) {
    return RandomBallot.of(1 + random.nextInt(60), terms(random), random.nextLong());
  }

  private static Terms terms(Random random) {
    return new Terms(
        Nation.values()[random.nextInt(Nation.values().length)],
        ProposalKind.values()[random.nextInt(ProposalKind.values().length)],
        new Bar(BARS[random.nextInt(BARS.length)]),
        new Bar(BARS[random.nextInt(BARS.length)]),
        TurnoutFigure.values()[random.nextInt(TurnoutFigure.values().length)]);
  }

  private boolean compare(Ballot ballot, String name) {
    load(ballot);
    Result first = Count.of(ballot);
    assertThat(SecondCount.of(sql, ballot.terms())).as(name).isEqualTo(figures(ballot, first));
    return first.isApproved();
  }

  private void load(Ballot ballot) {
    sql.change("truncate ballot_count_right, ballot_count_paper");
    sql.changeEach(
        "insert into ballot_count_right values (?, ?, ?)",
        ballot.rights().stream()
            .map(right ->
                new @Nullable Object[] {right.id(), right.personId(), right.valueHundredths()})
            .toList());
    List<@Nullable Object[]> papers = new ArrayList<>();
    for (PaperJudged paper : ballot.papers()) {
      boolean counted = paper.verdict() instanceof Counted;
      papers.add(new @Nullable Object[] {paper.rightId(), counted, choice(paper)});
    }
    sql.changeEach("insert into ballot_count_paper values (?, ?, ?)", papers);
  }

  private static @Nullable String choice(PaperJudged paper) {
    return paper.verdict() instanceof Counted(var choice) ? choice.code() : null;
  }

  private static SecondCount.Figures figures(Ballot ballot, Result result) {
    Condition.Majority number = majority(result, Measure.NUMBER);
    Condition.Majority value = majority(result, Measure.VALUE);
    return new SecondCount.Figures(
        result.isApproved(),
        number.inFavour(),
        number.against(),
        value.inFavour(),
        value.against(),
        result.persons().withoutRejected(),
        result.persons().withRejected(),
        result.persons().entitled(),
        ballot.rights().stream().mapToLong(right -> right.valueHundredths()).sum());
  }

  private static Condition.Majority majority(Result result, Measure measure) {
    return result.conditions().stream()
        .filter(Condition.Majority.class::isInstance)
        .map(Condition.Majority.class::cast)
        .filter(majority -> majority.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  private static RecountFolder read(Path folder) throws IOException {
    return new RecountFolder(
        Files.readString(folder.resolve(RecountFolder.TERMS)),
        Files.readString(folder.resolve(RecountFolder.REGISTER)),
        Files.readString(folder.resolve(RecountFolder.PAPERS)));
  }
}
