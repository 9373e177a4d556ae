package scot.mercat.bench;

import java.util.Arrays;

/** How long each of many operations took, in nanoseconds. */
final class Latencies {
  private long[] nanos = new long[1024];
  private int count;

  void add(long taken) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = taken;
  }

  void addAll(Latencies others) {
    for (int i = 0; i < others.count; i++) {
      add(others.nanos[i]);
    }
  }

  int count() {
    return count;
  }

  /**
   * The least time within which the share of the operations was done: of 100, p99 is the 99th.
   *
   * @param share above 0, at most 1
   * @return 0 where nothing was measured
   */
  long percentile(double share) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.clamp((long) Math.ceil(share * count) - 1, 0, count - 1)];
  }
}
