package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.PaperJudged.Rejected;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

class CountTest {
  private static final Terms ENGLAND = Terms.of(Nation.ENGLAND, ProposalKind.NEW);
  private static final RightEntitled ONE = new RightEntitled("R1", "a", "x", 100);
  private static final RightEntitled TWO = new RightEntitled("R2", "b", "y", 200);

  @ParameterizedTest
  @CsvSource({
    "SCOTLAND, NEW, true",
    "SCOTLAND, RENEWAL, true",
    "SCOTLAND, ALTERATION, false",
    "SCOTLAND, RE_BALLOT, true",
    "SCOTLAND, TERMINATION, true",
    "NORTHERN_IRELAND, NEW, true",
    "NORTHERN_IRELAND, ALTERATION, true",
    "ENGLAND, NEW, false",
    "ENGLAND, RENEWAL, false",
    "WALES, NEW, false",
    "WALES, ALTERATION, false"
  })
  void turnoutIsTestedWhereTheLawAsksForIt(Nation nation, ProposalKind kind, boolean tested) {
    assertThat(Terms.of(nation, kind).hasTurnoutTests()).isEqualTo(tested);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 2, 1, true",
    "50, 1, 1, false",
    "50, 0, 0, false",
    "60, 60, 40, true",
    "60, 59, 41, false",
    "60, 0, 0, false",
    "51, 51, 49, true",
    "51, 101, 99, false",
    "100, 7, 0, true",
    "100, 7, 1, false",
    "99, 9223372036854775807, 0, true",
    "51, 9223372036854775807, 9223372036854775806, false"
  })
  void aBarIsMetByItsShareAndNotByEqualVotes(int bar, long yes, long no, boolean met) {
    assertThat(new Bar(bar).isMet(yes, no)).isEqualTo(met);
  }

  @Test
  void aBarIsAShareAboveHalf() {
    assertThatThrownBy(() -> new Bar(49)).hasMessageContaining("49");
    assertThatThrownBy(() -> new Bar(101)).hasMessageContaining("101");
    assertThat(new Bar(51).isHigher()).isTrue();
    assertThat(Bar.MAJORITY.isHigher()).isFalse();
    assertThat(new Bar(100).isHigher()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "25, 100, true",
    "24, 100, false",
    "0, 0, true",
    "0, 1, false",
    "4611686018427387904, 9223372036854775807, true",
    "2305843009213693951, 9223372036854775807, false"
  })
  void aQuarterIsEnough(long voted, long entitled, boolean met) {
    assertThat(new Condition.Turnout(Measure.VALUE, voted, entitled).isMet()).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "75, 52, 5906",
    "1, 2, 3333",
    "2, 1, 6667",
    "1, 7, 1250",
    "1, 19999, 1",
    "1, 20000, 0",
    "3, 0, 10000",
    "0, 0, 0",
    "4611686018427387903, 4611686018427387904, 5000"
  })
  void sharesAreRoundedHalfUp(long yes, long no, int hundredths) {
    assertThat(new Condition.Majority(Measure.NUMBER, yes, no, Bar.MAJORITY).share())
        .isEqualTo(new Share(hundredths));
  }

  @Test
  void oneRightVotesOnceHoweverManyPapersCameBack() {
    Result result =
        Count.of(
            new Ballot(
                ENGLAND,
                List.of(ONE, TWO),
                List.of(
                    new PaperJudged("1", "R1", new Rejected("late")),
                    new PaperJudged("2", "R1", new Counted(Choice.FOR)),
                    new PaperJudged("3", "R2", new Rejected("late")))));

    assertThat(result.conditions())
        .containsExactly(
            new Condition.Majority(Measure.NUMBER, 1, 0, Bar.MAJORITY),
            new Condition.Majority(Measure.VALUE, 100, 0, Bar.MAJORITY));
    assertThat(result.rejected()).hasToString("{late=2}");
    assertThat(result.persons()).isEqualTo(new Result.Persons(2, 1, 2));
  }

  @Test
  void anUnsoundBallotIsNotCounted() {
    Ballot ballot =
        new Ballot(
            ENGLAND,
            List.of(ONE, ONE),
            List.of(new PaperJudged("1", "R9", new Counted(Choice.FOR))));

    assertThatThrownBy(() -> Count.of(ballot))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the right R1 stands here a second time")
        .hasMessageContaining("no right R9 stands in the register");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void noValueIsBelowZero(long value) {
    assertThatThrownBy(() -> new RightEntitled("R", "a", "x", value))
        .hasMessageContaining(String.valueOf(value));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfPapersAndRightsChangesNothing(long seed) {
    Ballot ballot = RandomBallot.of(200, Terms.of(Nation.SCOTLAND, ProposalKind.NEW), seed);

    assertThat(
            Count.of(
                new Ballot(ballot.terms(), ballot.rights().reversed(), ballot.papers().reversed())))
        .isEqualTo(Count.of(ballot));
  }
}
