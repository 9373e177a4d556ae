package scot.mercat.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One Mercat, started from the release folder as a process of its own on a free port. */
public final class RunningMercat implements AutoCloseable {
  /** Half the processor time to start, and a third less memory: right for tests. */
  private static final String JAVA_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx384m";

  private static final Duration START = Duration.ofSeconds(240);
  private static final Duration STOP = Duration.ofSeconds(100);
  private static final Duration COMMAND = Duration.ofSeconds(400);

  private final Process process;
  private final Path data;
  private final int port;

  private RunningMercat(Process process, Path data, int port) {
    this.process = process;
    this.data = data;
    this.port = port;
  }

  /** The folder below {@code target} that a test may fill; emptied first. */
  public static Path emptyFolder(String name) {
    Path folder = Path.of("target", "it", name).toAbsolutePath();
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> paths = Files.walk(folder)) {
          for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts Mercat on the folder and waits until it can work.
   *
   * @param settings environment variables, beyond port and folder
   * @throws IllegalStateException with the end of its log when it does not come up
   */
  public static RunningMercat start(Path data, Map<String, String> settings) {
    int port = freePort();
    Map<String, String> all = new HashMap<>(settings);
    all.put("MERCAT_PORT", Integer.toString(port));
    all.putIfAbsent("MERCAT_JAVA_OPTIONS", JAVA_OPTIONS);
    RunningMercat mercat = new RunningMercat(launch(data, all, "run"), data, port);
    mercat.waitUntilReady();
    return mercat;
  }

  /** Runs a command of {@code bin/mercat} to its end. */
  public static Finished command(Path data, Map<String, String> settings, String... command) {
    Map<String, String> all = new HashMap<>(settings);
    all.putIfAbsent("MERCAT_PORT", Integer.toString(freePort()));
    Process process = launch(data, all, command);
    try {
      if (!process.waitFor(COMMAND.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", command) + " does not end");
      }
      return new Finished(process.exitValue(), Files.readString(log(data, command[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How a command ended and what it said. */
  public record Finished(int status, String said) {}

  private static Process launch(Path data, Map<String, String> settings, String... command) {
    String release = System.getProperty("mercat.release", "target/mercat-release");
    List<String> words =
        Stream.concat(Stream.of(release + "/bin/mercat"), Stream.of(command)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(log(data, command[0]).toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MERCAT_"));
    builder.environment().put("MERCAT_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MERCAT_DATA", data.toString());
    builder.environment().putAll(settings);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Is the release folder built? It is made by package", e);
    }
  }

  private static Path log(Path data, String command) {
    return data.resolveSibling(data.getFileName() + "." + command + ".log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitUntilReady() {
    long end = System.nanoTime() + START.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroy();
        throw new IllegalStateException("Mercat did not come up:\n" + endOf(said()));
      }
      pause();
    }
  }

  private boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/health"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String endOf(String text) {
    return text.substring(Math.max(0, text.length() - 6000));
  }

  /** Such as {@code http://127.0.0.1:40123}, without a slash at its end. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public Path data() {
    return data;
  }

  /** Number of the server's process. */
  public long pid() {
    return process.pid();
  }

  /** Somebody new, without cookies. */
  public Visitor visitor() {
    return new Visitor(url());
  }

  /** Everything it has written so far. */
  public String said() {
    try {
      return Files.readString(log(data, "run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as the power would: it can write nothing any more. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to stop (SIGTERM), and waits; true where it did in time. */
  public boolean stop() {
    process.destroy();
    return await();
  }

  private boolean await() {
    try {
      return process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (!stop()) {
      process.destroyForcibly();
    }
  }
}
