package scot.mercat.shared;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The JVM's file of what it has learned of the classes, from which later starts take half the time.
 * The start script has it recorded in the first run of a release; see decision 0012.
 */
@Dependent
public class StartCache {
  private static final Logger LOG = Logger.getLogger("scot.mercat.start");
  private static final String OUTPUT = "-XX:AOTCacheOutput=";
  private static final String UNFINISHED = ".new";

  /**
   * Ends the recording, if there is one, and writes the file. Requests wait for a second or two,
   * and another process works for some ten seconds.
   */
  public void keep() {
    output().ifPresent(StartCache::keep);
  }

  private static void keep(Path unfinished) {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "aotEndRecording",
              null,
              null);
      String name = unfinished.getFileName().toString();
      Files.move(
          unfinished,
          unfinished.resolveSibling(name.substring(0, name.length() - UNFINISHED.length())),
          StandardCopyOption.ATOMIC_MOVE);
      LOG.info("Later starts of this release will be quicker");
    } catch (JMException | IOException e) {
      LOG.log(Level.INFO, e, () -> "Later starts will not be quicker");
    }
  }

  /** The file that the script named; only a finished one is given its true name. */
  private static Optional<Path> output() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith(OUTPUT) && argument.endsWith(UNFINISHED))
        .map(argument -> Path.of(argument.substring(OUTPUT.length())))
        .findFirst();
  }
}
