package scot.mercat.resolution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which figures anybody may see, although they are shown without names. */
class PublicFiguresTest {
  private static final UUID PAYERS = new UUID(1, 1);
  private static final UUID FRIENDS = new UUID(1, 2);

  @Test
  void figuresOfTenVotesAreShownAndOfNineNot() {
    assertThat(mayBeSeen(cast(10, 1))).isTrue();
    assertThat(mayBeSeen(cast(9, 1))).isFalse();
  }

  @Test
  void whoDidNotVoteIsNoVoteAmongTheTen() {
    List<Voice> voices = new ArrayList<>(cast(9, 1));
    voices.add(new Voice(new UUID(2, 99), PAYERS, 1, Optional.empty()));
    assertThat(mayBeSeen(voices)).isFalse();
  }

  @Test
  void whoVotesInTwoClassesIsOneAmongTheTen() {
    List<Voice> voices = new ArrayList<>(cast(9, 1));
    voices.add(new Voice(new UUID(2, 0), FRIENDS, 1, Optional.of(Choice.AGAINST)));
    assertThat(mayBeSeen(voices)).isFalse();
  }

  @Test
  void oneMemberWithHalfOfTheWeightHidesNothingAndWithMoreEverything() {
    List<Voice> half = new ArrayList<>(cast(10, 1));
    half.add(new Voice(new UUID(2, 50), PAYERS, 10, Optional.of(Choice.AGAINST)));
    assertThat(mayBeSeen(half)).isTrue();
    List<Voice> more = new ArrayList<>(cast(10, 1));
    more.add(new Voice(new UUID(2, 50), PAYERS, 11, Optional.of(Choice.AGAINST)));
    assertThat(mayBeSeen(more)).isFalse();
  }

  @Test
  void theWeightsOfAMemberInTwoClassesAddUp() {
    List<Voice> voices = new ArrayList<>(cast(10, 1));
    voices.add(new Voice(new UUID(2, 50), PAYERS, 6, Optional.of(Choice.AGAINST)));
    voices.add(new Voice(new UUID(2, 50), FRIENDS, 5, Optional.of(Choice.AGAINST)));
    assertThat(mayBeSeen(voices)).isFalse();
  }

  private static boolean mayBeSeen(List<Voice> voices) {
    return Presence.of(voices).mayBePublished();
  }

  private static List<Voice> cast(int members, long weight) {
    return IntStream.range(0, members)
        .mapToObj(i -> new Voice(new UUID(2, i), PAYERS, weight, Optional.of(Choice.FOR)))
        .toList();
  }
}
