package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallBallotTest {
  @Test
  void whereAboutHalfOfFewVotesAreCastTheTotalsTellWhoVotedHow() {
    assertThat(SmallBallot.revealsVotes(0)).isTrue();
    assertThat(SmallBallot.revealsVotes(49)).isTrue();
    assertThat(SmallBallot.revealsVotes(50)).isFalse();
  }

  @Test
  void fewerThanTwentyFivePapersGiveVotesAway() {
    assertThat(SmallBallot.revealsPapers(0)).isTrue();
    assertThat(SmallBallot.revealsPapers(24)).isTrue();
    assertThat(SmallBallot.revealsPapers(25)).isFalse();
  }
}
