package scot.mercat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Repeats a task over a number of connections for a time, each beginning again as soon as it is
 * done. It ends by itself, at the latest one answer after the time.
 */
record Load(int connections, Duration time) {
  /** How much was done in how many seconds. */
  record Done(Latencies latencies, double seconds) {
    double rate() {
      return latencies.count() / seconds;
    }
  }

  Done run(Task task) throws Exception {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    Latencies all = new Latencies();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Callable<Latencies>> jobs = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int connection = i;
        jobs.add(() -> repeat(task, connection, end));
      }
      for (Future<Latencies> job : threads.invokeAll(jobs)) {
        all.addAll(job.get());
      }
    }
    return new Done(all, (System.nanoTime() - start) / 1e9);
  }

  private static Latencies repeat(Task task, int connection, long end) throws Exception {
    Latencies latencies = new Latencies();
    try (Task.Turn turn = task.begin(connection)) {
      for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
        turn.once();
        latencies.add(System.nanoTime() - before);
      }
    }
    return latencies;
  }
}
