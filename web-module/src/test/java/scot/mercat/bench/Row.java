package scot.mercat.bench;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param server seconds of processor time that the server used, and likewise the others
 * @param isSteady whether its warm-up ended because the windows agreed
 */
record Row(
    String name,
    int connections,
    Load.Done done,
    double server,
    double database,
    double client,
    String load,
    boolean isSteady) {
  static final String HEAD =
      "%-30s %4s %9s %8s %8s %8s  %7s %7s %7s  %7s %5s"
          .formatted(
              "", "conn", "per s", "p50 ms", "p95 ms", "p99 ms", "server", "databs", "client",
              "of raw", "load");

  double rate() {
    return done.rate();
  }

  double p99() {
    return done.latencies().percentile(0.99) / 1e6;
  }

  /** Milliseconds of the server's processor time for one. */
  double serverMs() {
    return each(server);
  }

  private double each(double seconds) {
    return 1000 * seconds / Math.max(1, done.latencies().count());
  }

  /**
   * @param raw commits in a second over as many connections
   */
  String line(double raw) {
    return String.format(
        Locale.ROOT,
        "%-30s %4d %9.1f %8.2f %8.2f %8.2f  %7.3f %7.3f %7.3f  %6.1f%% %5s%s",
        name,
        connections,
        rate(),
        done.latencies().percentile(0.5) / 1e6,
        done.latencies().percentile(0.95) / 1e6,
        p99(),
        serverMs(),
        each(database),
        each(client),
        100 * rate() / raw,
        load,
        isSteady ? "" : "  not steady");
  }
}
