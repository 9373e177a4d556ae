package scot.mercat.web.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often one address has sent something lately. The bounds are wide, because a library, a
 * sheltered-housing complex or a mobile network can stand behind one address.
 */
public final class Pace {
  private final int most;
  private final Duration window;
  private final Deque<Instant> times = new ArrayDeque<>();

  /**
   * @param most how many in any window
   */
  public Pace(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  /** Counts one more, unless that would be too many. */
  public synchronized boolean admits(Instant now) {
    while (!times.isEmpty() && !times.getFirst().plus(window).isAfter(now)) {
      times.removeFirst();
    }
    if (times.size() >= most) {
      return false;
    }
    times.addLast(now);
    return true;
  }

  /** True when nothing in the window needs remembering. */
  public synchronized boolean isQuiet(Instant now) {
    return times.isEmpty() || !times.getLast().plus(window).isAfter(now);
  }
}
