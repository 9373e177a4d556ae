package scot.mercat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void ofAHundredTheNinetyNinthIsP99() {
    Latencies latencies = upTo(100);
    assertThat(latencies.percentile(0.99)).isEqualTo(99);
    assertThat(latencies.percentile(0.5)).isEqualTo(50);
    assertThat(latencies.percentile(1)).isEqualTo(100);
  }

  @Test
  void ofFewTheHighestIsP99() {
    assertThat(upTo(3).percentile(0.99)).isEqualTo(3);
    assertThat(upTo(1).percentile(0.5)).isEqualTo(1);
  }

  @Test
  void theOrderInWhichTheyCameDoesNotMatter() {
    Latencies latencies = new Latencies();
    LongStream.of(9, 1, 5).forEach(latencies::add);
    assertThat(latencies.percentile(0.5)).isEqualTo(5);
  }

  @Test
  void whatSeveralConnectionsMeasuredIsPutTogether() {
    Latencies all = new Latencies();
    for (int connection = 0; connection < 3; connection++) {
      all.addAll(upTo(2000));
    }
    assertThat(all.count()).isEqualTo(6000);
    assertThat(all.percentile(0.5)).isEqualTo(1000);
  }

  @Test
  void nothingMeasuredIsZero() {
    assertThat(new Latencies().percentile(0.99)).isZero();
  }

  private static Latencies upTo(long highest) {
    Latencies latencies = new Latencies();
    LongStream.rangeClosed(1, highest).forEach(latencies::add);
    return latencies;
  }
}
