package scot.mercat.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What processes of this machine have used, as Linux tells below {@code /proc}. */
final class Processes {
  /** Linux counts processor time in hundredths of a second, on every machine that we know. */
  private static final double TICKS = 100;

  private static final Path PROC = Path.of("/proc");

  private Processes() {}

  /** Seconds of processor time of the process, and of those of its children that have ended. */
  static double seconds(long process) throws IOException {
    String[] fields = stat(process);
    double ticks = 0;
    for (int field = 11; field < 15; field++) {
      ticks += Long.parseLong(fields[field]);
    }
    return ticks / TICKS;
  }

  /** The process and those that it started. */
  static List<Long> family(long parent) throws IOException {
    List<Long> family = new ArrayList<>(List.of(parent));
    try (DirectoryStream<Path> all = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path one : all) {
        long number = Long.parseLong(one.getFileName().toString());
        if (isChild(number, parent)) {
          family.add(number);
        }
      }
    }
    return family;
  }

  private static boolean isChild(long number, long parent) {
    try {
      return Long.parseLong(stat(number)[1]) == parent;
    } catch (IOException e) {
      // It has ended meanwhile.
      return false;
    }
  }

  /** The parent comes last: it has the seconds of children that end while they are asked. */
  static double secondsOfFamily(long parent) throws IOException {
    double seconds = 0;
    for (long process : family(parent).reversed()) {
      seconds += process == parent ? seconds(process) : secondsIfThere(process);
    }
    return seconds;
  }

  private static double secondsIfThere(long process) {
    try {
      return seconds(process);
    } catch (IOException e) {
      // It has ended meanwhile.
      return 0;
    }
  }

  /** Memory that the processes hold, in MiB; what several share is counted once. */
  static double memory(List<Long> processes) throws IOException {
    double kilobytes = 0;
    for (long process : processes) {
      for (String line : Files.readAllLines(PROC.resolve(process + "/smaps_rollup"))) {
        if (line.startsWith("Pss:")) {
          kilobytes += Double.parseDouble(line.replaceAll("[^0-9]", ""));
        }
      }
    }
    return kilobytes / 1024;
  }

  /**
   * Jobs that want a processor, over the last minute: above two on two cores, figures are noisy.
   */
  static String load() throws IOException {
    return Files.readString(PROC.resolve("loadavg")).split(" ", 2)[0];
  }

  /** The fields after the name, which may hold spaces: state, parent, … */
  private static String[] stat(long process) throws IOException {
    String line = Files.readString(PROC.resolve(process + "/stat"));
    return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
  }
}
