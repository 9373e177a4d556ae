package scot.mercat.shared.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs initdb and pg_ctl, with fixed arguments and a time limit. */
final class PostgresPrograms {
  private static final long LIMIT_SECONDS = 120;

  private final Path programs;
  private final Path log;

  PostgresPrograms(Path programs, Path folder) {
    this.programs = programs;
    this.log = folder.resolve("programs.log");
  }

  /**
   * @throws IOException with the end of the program's own words when it fails
   */
  void run(String program, String... arguments) throws IOException {
    int status = tryRun(program, arguments);
    if (status != 0) {
      throw new IOException(program + " failed with status " + status + "; see " + log);
    }
  }

  /** The exit status; 124 where the time limit passed. */
  int tryRun(String program, String... arguments) throws IOException {
    Process process = command(program, arguments).start();
    try {
      return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : 124;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(program + " was interrupted", e);
    }
  }

  /** The program ready to start, without input, its words going to the log. */
  ProcessBuilder command(String program, String... arguments) {
    List<String> command = new ArrayList<>(withoutRoot());
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File(nullDevice())))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /** PostgreSQL refuses to run as root; a user namespace without a mapping takes root away. */
  private static List<String> withoutRoot() {
    return "root".equals(System.getProperty("user.name"))
            && Files.exists(Path.of("/usr/bin/unshare"))
        ? List.of("unshare", "-U")
        : List.of();
  }

  private static String nullDevice() {
    return File.separatorChar == '/' ? "/dev/null" : "NUL";
  }

  void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
