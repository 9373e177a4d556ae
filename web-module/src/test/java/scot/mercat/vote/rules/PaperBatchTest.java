package scot.mercat.vote.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.vote.rules.PaperBatch.Fault;

class PaperBatchTest {
  private static final List<String> OPTIONS = List.of("a", "b", "c");
  private static final BallotRule TWO = new BallotRule(2);

  private static List<Fault> faults(int papers, int spoilt, Map<String, Integer> votes) {
    return new PaperBatch(papers, spoilt, votes).faults(TWO, OPTIONS);
  }

  @Test
  void aSheetThatAddsUpIsTaken() {
    assertThat(faults(27, 2, Map.of("a", 25, "b", 20, "c", 5))).isEmpty();
    assertThat(faults(3, 3, Map.of())).isEmpty();
  }

  @Test
  void nothingHasMoreVotesThanGoodPapers() {
    assertThat(faults(27, 2, Map.of("a", 26))).containsExactly(new Fault.TooMany("a", 25));
  }

  @Test
  void eachGoodPaperHasOneCrossUpToTheLimit() {
    assertThat(faults(10, 0, Map.of("a", 9))).containsExactly(new Fault.Sum(9, 10, 20));
    assertThat(faults(10, 0, Map.of("a", 10, "b", 10, "c", 1)))
        .containsExactly(new Fault.Sum(21, 10, 20));
  }

  @Test
  void thereArePapersAndNotMoreSpoiltOnes() {
    assertThat(faults(0, 0, Map.of())).containsExactly(new Fault.NoPapers());
    assertThat(faults(3, 4, Map.of())).containsExactly(new Fault.Spoilt());
  }
}
