package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.PaperJudged.Rejected;
import scot.mercat.ballot.rules.PaperJudged.Verdict;

class ReadingTest {
  private static final Optional<Verdict> NONE = Optional.empty();
  private static final Optional<Verdict> FOR = Optional.of(new Counted(Choice.FOR));
  private static final Optional<Verdict> AGAINST = Optional.of(new Counted(Choice.AGAINST));

  @Test
  void aPaperWaitsUntilTwoHaveReadIt() {
    assertThat(Reading.of(NONE, NONE, NONE)).isEqualTo(new Reading.Waiting(0));
    assertThat(Reading.of(FOR, NONE, NONE)).isEqualTo(new Reading.Waiting(1));
    assertThat(Reading.of(NONE, FOR, NONE)).isEqualTo(new Reading.Waiting(1));
  }

  @Test
  void twoWhoReadTheSameSettleIt() {
    assertThat(Reading.of(FOR, FOR, NONE)).isEqualTo(new Reading.Settled(FOR.orElseThrow()));
  }

  @Test
  void twoWhoDifferLeaveItToTheHolder() {
    assertThat(Reading.of(FOR, AGAINST, NONE))
        .isEqualTo(new Reading.Disputed(FOR.orElseThrow(), AGAINST.orElseThrow()));
    assertThat(Reading.of(FOR, AGAINST, AGAINST))
        .isEqualTo(new Reading.Settled(AGAINST.orElseThrow()));
  }

  /** As when two papers of one right were read alike, and only one can count. */
  @Test
  void theHoldersDecisionStandsAboveTwoWhoAgree() {
    Optional<Verdict> second = Optional.of(new Rejected("second-paper"));
    assertThat(Reading.of(FOR, FOR, second)).isEqualTo(new Reading.Settled(second.orElseThrow()));
  }
}
