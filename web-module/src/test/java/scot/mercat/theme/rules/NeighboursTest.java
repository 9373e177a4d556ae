package scot.mercat.theme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

  @Test
  void theNearestWantedOnesStandBeforeAndAfter() {
    assertThat(Neighbours.of("c", ALL, Set.of("a", "c", "e")))
        .isEqualTo(new Neighbours<>(Optional.of("a"), Optional.of("e")));
  }

  /** Put into a theme, it is no longer among those to do; the next to do is still the next. */
  @Test
  void whatHasLeftTheListStillHasNeighbours() {
    assertThat(Neighbours.of("c", ALL, Set.of("b", "d")))
        .isEqualTo(new Neighbours<>(Optional.of("b"), Optional.of("d")));
  }

  @Test
  void theLastHasNoNext() {
    assertThat(Neighbours.of("e", ALL, Set.copyOf(ALL)))
        .isEqualTo(new Neighbours<>(Optional.of("d"), Optional.empty()));
  }

  @Test
  void whatStandsNowhereIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Neighbours.of("z", ALL, Set.of()));
  }
}
