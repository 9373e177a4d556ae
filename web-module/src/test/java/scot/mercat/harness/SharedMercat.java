package scot.mercat.harness;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one server that all tests of a run visit, since each start costs seconds. It has the
 * demonstration data; tests must not mind what others left in it. It starts when first asked for
 * and stops with the run.
 */
public final class SharedMercat implements LauncherSessionListener {
  private static @Nullable RunningMercat running;

  public static synchronized RunningMercat get() {
    RunningMercat found = running;
    if (found == null) {
      found =
          RunningMercat.start(RunningMercat.emptyFolder("shared"), Map.of("MERCAT_DEMO", "true"));
      running = found;
    }
    return found;
  }

  /** A visitor to it, without cookies. */
  public static Visitor visitor() {
    return get().visitor();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  private static synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
