package scot.mercat.vote.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.vote.rules.BallotRule.Verdict;

class BallotRuleTest {
  private static final List<String> OFFERED = List.of("p1", "p2", "p3", "p4");
  private final BallotRule rule = new BallotRule(3);

  @Test
  void upToTheLimitIsGood() {
    assertThat(rule.judge(List.of("p4", "p1", "p2"), OFFERED))
        .isInstanceOfSatisfying(
            Verdict.Good.class,
            good -> assertThat(good.chosen()).containsExactly("p1", "p2", "p4"));
    assertThat(rule.judge(List.of("p1"), OFFERED)).isInstanceOf(Verdict.Good.class);
  }

  @Test
  void theSameThingTwiceIsOnce() {
    assertThat(new BallotRule(1).judge(List.of("p2", "p2"), OFFERED))
        .isInstanceOf(Verdict.Good.class);
  }

  @Test
  void nothingOrTooMuchIsNoVote() {
    assertThat(rule.judge(List.of(), OFFERED)).isEqualTo(new Verdict.NothingChosen());
    assertThat(rule.judge(OFFERED, OFFERED)).isEqualTo(new Verdict.TooMany(4, 3));
  }

  @Test
  void whatIsNotOfferedCannotBeChosen() {
    assertThat(rule.judge(List.of("p1", "p9"), OFFERED)).isEqualTo(new Verdict.NotOffered());
  }
}
