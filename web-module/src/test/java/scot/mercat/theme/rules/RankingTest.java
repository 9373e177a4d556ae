package scot.mercat.theme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.theme.rules.Ranking.Place;

class RankingTest {
  @Test
  void theMostFrequentComesFirstAndOfEqualsTheEarlier() {
    assertThat(Ranking.of(List.of("pl", "en", "ur", "en", "ur")).places())
        .containsExactly(new Place<>("en", 2), new Place<>("ur", 2), new Place<>("pl", 1));
  }

  @Test
  void onlySoManyAreNamed() {
    Ranking<String> ranking = Ranking.of(List.of("a", "b", "b"));
    assertThat(ranking.first(1)).containsExactly(new Place<>("b", 2));
    assertThat(ranking.first(9)).hasSize(2);
  }
}
