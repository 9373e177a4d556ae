package scot.mercat.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Warms a task up and measures it.
 *
 * @param server number of the server's process
 * @param database number of the database's first process
 */
record Measuring(
    long server, long database, Duration window, Duration time, Steadiness steadiness) {
  private static final int MANY = 16;

  /** Over one connection and over sixteen, after a warm-up over sixteen. */
  List<Row> measure(String name, Task task) throws Exception {
    List<Double> rates = new ArrayList<>();
    while (!steadiness.isOver(rates)) {
      rates.add(new Load(MANY, window).run(task).rate());
    }
    System.out.printf("%s: warm-up %s%n", name, rates.stream().map(Math::round).toList());
    boolean isSteady = Steadiness.agree(rates);
    return List.of(row(name, 1, task, isSteady), row(name, MANY, task, isSteady));
  }

  private Row row(String name, int connections, Task task, boolean isSteady) throws Exception {
    Used before = used();
    Load.Done done = new Load(connections, time).run(task);
    Used after = used();
    return new Row(
        name,
        connections,
        done,
        after.server() - before.server(),
        after.database() - before.database(),
        after.client() - before.client(),
        Processes.load(),
        isSteady);
  }

  private record Used(double server, double database, double client) {}

  private Used used() throws IOException {
    return new Used(
        Processes.seconds(server),
        Processes.secondsOfFamily(database),
        Processes.seconds(ProcessHandle.current().pid()));
  }
}
