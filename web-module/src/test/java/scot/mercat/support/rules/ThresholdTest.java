package scot.mercat.support.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.Nation;

class ThresholdTest {
  private static final Threshold SCOTLAND = Threshold.of(Nation.SCOTLAND);

  /** 20·n ≥ m is 5 % without a fraction. */
  @Test
  void forEveryRegisterUpToAThousandTwentyTimesTheSignersMustReachTheEntitled() {
    for (long entitled = 1; entitled <= 1_000; entitled++) {
      for (long signed = 0; signed <= Math.min(entitled, 60); signed++) {
        Part persons = new Part(signed, entitled);
        assertThat(SCOTLAND.isMet(persons)).isEqualTo(20 * signed >= entitled);
        assertThat(SCOTLAND.isMet(persons)).isEqualTo(SCOTLAND.missing(persons) == 0);
      }
    }
  }

  @Test
  void whoeverIsMissingIsEnoughAndOneFewerIsNot() {
    for (long entitled = 1; entitled <= 1_000; entitled++) {
      long needed = SCOTLAND.needed(entitled);
      assertThat(SCOTLAND.isMet(new Part(needed, entitled))).isTrue();
      assertThat(SCOTLAND.isMet(new Part(needed - 1, entitled))).isFalse();
    }
  }

  @Test
  void whatIsShownNeverFlatters() {
    assertThat(new Part(2, 41).shown()).isEqualTo(new BigDecimal("0.0487"));
    assertThat(new Part(4_999, 100_000).shown()).isEqualTo(new BigDecimal("0.0499"));
    assertThat(new Part(49_999, 1_000_000).shown()).isEqualTo(new BigDecimal("0.0499"));
    assertThat(new Part(0, 0).shown()).isEqualByComparingTo("0");
  }

  @Test
  void onlyScotlandIsNotMarkedAsUnreviewed() {
    for (Nation nation : Nation.values()) {
      assertThat(Threshold.of(nation).isUnreviewed()).isEqualTo(nation != Nation.SCOTLAND);
    }
  }
}
