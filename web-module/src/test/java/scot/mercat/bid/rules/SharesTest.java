package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void halfAPennyIsRoundedUp() {
    assertThat(Shares.of(1, 1, 2)).isEqualTo(1);
    assertThat(Shares.of(1, 49, 100)).isZero();
    assertThat(Shares.of(25758, 1_010_000, Shares.MILLION)).isEqualTo(26016);
    assertThat(Shares.of(0, 7, 365)).isZero();
  }

  @Test
  void aShareIsTheNearestPennyWhateverItsSize() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      long amount = random.nextLong(1_000_000_000_000L);
      long part = random.nextLong(2_000_000);
      long whole = 1 + random.nextLong(2_000_000);
      assertThat(Shares.of(amount, part, whole))
          .isEqualTo(
              BigDecimal.valueOf(amount)
                  .multiply(BigDecimal.valueOf(part))
                  .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                  .longValueExact());
    }
  }

  @Test
  void whatRoundingLeavesGoesToThoseWhoLostMost() {
    assertThat(Shares.split(100, List.of(1L, 1L, 1L))).containsExactly(34L, 33L, 33L);
    assertThat(Shares.split(10, List.of(1L, 5L, 1L))).containsExactly(2L, 7L, 1L);
    assertThat(Shares.split(10, List.of(14L, 15L, 1L))).containsExactly(5L, 5L, 0L);
    assertThat(Shares.split(7, List.of(3L))).containsExactly(7L);
  }

  @Test
  void partsAddUpAndNoneIsAPennyOff() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      List<Long> weights =
          LongStream.generate(() -> random.nextLong(1, 5_000_000))
              .limit(random.nextLong(1, 12))
              .boxed()
              .toList();
      long sum = random.nextLong(4_000_000);
      long whole = weights.stream().mapToLong(Long::longValue).sum();
      List<Long> parts = Shares.split(sum, weights);
      assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(sum);
      for (int k = 0; k < parts.size(); k++) {
        assertThat(parts.get(k))
            .isBetween(sum * weights.get(k) / whole, sum * weights.get(k) / whole + 1);
      }
    }
  }
}
