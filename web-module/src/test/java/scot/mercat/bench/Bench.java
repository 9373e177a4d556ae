package scot.mercat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;

/**
 * Measures a release with its own flags on this machine, prints a table and keeps it as {@code
 * target/bench.txt}. Takes system properties: {@code bench.seconds} (20) for each figure, {@code
 * bench.window} (5) seconds and {@code bench.windows} (24) at the most for warming up, {@code
 * bench.comments} (100000), {@code bench.papers} (5000), and {@code bench.only} for the lines that
 * begin with it.
 */
public final class Bench {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "MERCAT_DEMO", "true",
          "MERCAT_JAVA_OPTIONS", "",
          "MERCAT_FORM_SECONDS", "0",
          "MERCAT_COMMENTS_PER_ADDRESS", "1000000000");

  private static final Pattern BUILT = Pattern.compile("The index was built, with (\\d+) texts");
  private static final int PATIENCE_S = 600;

  private final List<String> report = new ArrayList<>();
  private final Path data = RunningMercat.emptyFolder("bench");

  private Bench() {}

  public static void main(String[] args) throws Exception {
    new Bench().run();
  }

  private void run() throws Exception {
    say(
        "Mercat on "
            + Runtime.getRuntime().availableProcessors()
            + " processors, Java "
            + System.getProperty("java.vm.version")
            + ", load "
            + Processes.load());
    RunningMercat.command(data, SETTINGS, "prepare");
    Started first = start();
    first.mercat().close();
    Started second = start();
    try (RunningMercat mercat = second.mercat()) {
      say("Flags: " + flags(mercat));
      say(
          "Start to first page: %.1f s; the first of all, with the demonstration: %.1f s",
          second.seconds(), first.seconds());
      EmbeddedDatabase database = EmbeddedDatabase.of(mercat);
      memory("after the start", mercat, database);
      List<Row> rows = measure(mercat, new Base(database));
      memory("after all this", mercat, database);
      table(rows);
    }
    Files.write(Path.of("target", "bench.txt"), report);
  }

  private record Started(RunningMercat mercat, double seconds) {}

  private Started start() {
    long before = System.nanoTime();
    RunningMercat mercat = RunningMercat.start(data, SETTINGS);
    mercat.visitor().get("/en");
    return new Started(mercat, (System.nanoTime() - before) / 1e9);
  }

  private List<Row> measure(RunningMercat mercat, Base base) throws Exception {
    fill(mercat, base);
    Measuring measuring =
        new Measuring(
            mercat.pid(),
            base.database().process(),
            Duration.ofSeconds(Integer.getInteger("bench.window", 5)),
            Duration.ofSeconds(Integer.getInteger("bench.seconds", 20)),
            new Steadiness(Integer.getInteger("bench.windows", 24)));
    Map<String, Task> tasks = tasks(new Visits(mercat.port()));
    tasks.putAll(officers(mercat, base));
    List<Row> rows = new ArrayList<>(measuring.measure("raw commits of 500 bytes", base.commits()));
    Pattern only = Pattern.compile(System.getProperty("bench.only", ""));
    for (Map.Entry<String, Task> task : tasks.entrySet()) {
      if (only.matcher(task.getKey()).lookingAt()) {
        rows.addAll(measuring.measure(task.getKey(), task.getValue()));
      }
    }
    return rows;
  }

  private static Map<String, Task> tasks(Visits visits) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    tasks.put("plan page", visits.plan());
    tasks.put("page of 50 comments", visits.comments());
    tasks.put("search", visits.search());
    tasks.put("comment sent", visits.sending());
    tasks.put("visit of 4 requests", visits.visit());
    tasks.put("visit of 6, every step", visits.everyStep());
    return tasks;
  }

  /** A register and a ballot that are as big as any; what officers do with them once is told. */
  private Map<String, Task> officers(RunningMercat mercat, Base base)
      throws SQLException, IOException {
    int papers = Integer.getInteger("bench.papers", 5_000);
    Office office = new Office(mercat, base, papers);
    Office.Imported imported = office.takeRegister();
    say(
        "Register of %d lines checked in %.1f s, used in %.1f s; as many bare rows kept in %.2f s",
        papers, imported.checked(), imported.used(), base.bareRows(papers));
    say("A paper for each of them made in %.1f s", office.openBallot());
    office.closeBallot();
    say(
        "Count of %d papers shown in %.2f s, the second time in %.2f s; as many read bare in %.3f"
            + " s",
        papers, office.count(), office.count(), office.barePapers());
    Map<String, Task> tasks = new LinkedHashMap<>();
    tasks.put("select 1", base.roundTrips());
    tasks.put("officer's bare page", office.barePage());
    tasks.put("paper keyed, of " + papers, office.keying());
    return tasks;
  }

  private void fill(RunningMercat mercat, Base base) throws Exception {
    int comments = Integer.getInteger("bench.comments", 100_000);
    base.addComments(comments);
    long before = System.nanoTime();
    base.askForIndex();
    for (int tries = 0; built(mercat) < comments; tries++) {
      if (tries == PATIENCE_S) {
        throw new IllegalStateException("The index is not built in time");
      }
      TimeUnit.SECONDS.sleep(1);
    }
    say(
        "Index of %d texts built anew in %.0f s",
        built(mercat), (System.nanoTime() - before) / 1e9);
  }

  /** How many texts the index had when it was last built. */
  private static int built(RunningMercat mercat) {
    Matcher line = BUILT.matcher(mercat.said());
    return line.results().mapToInt(one -> Integer.parseInt(one.group(1))).max().orElse(0);
  }

  private void memory(String when, RunningMercat mercat, EmbeddedDatabase database)
      throws IOException {
    double server = Processes.memory(List.of(mercat.pid()));
    double base = Processes.memory(Processes.family(database.process()));
    say("Memory %s: server %.0f MiB, with its database %.0f MiB", when, server, server + base);
  }

  private static String flags(RunningMercat mercat) throws IOException {
    return Stream.of(
            Files.readString(Path.of("/proc/" + mercat.pid() + "/cmdline")).split("\0", -1))
        .filter(word -> word.startsWith("-X"))
        .map(word -> word.replaceAll("=/.*/", "="))
        .collect(Collectors.joining(" "));
  }

  private void table(List<Row> rows) {
    say("");
    say("Milliseconds of processor time for each are under server, databs and client.");
    say(Row.HEAD);
    for (Row row : rows) {
      say(row.line(raw(rows, row.connections())));
    }
  }

  private static double raw(List<Row> rows, int connections) {
    return rows.stream()
        .filter(row -> row.connections() == connections)
        .findFirst()
        .orElseThrow()
        .rate();
  }

  private void say(String text, Object... values) {
    String line = values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    System.out.println(line);
    report.add(line);
  }
}
