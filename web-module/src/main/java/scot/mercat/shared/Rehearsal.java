package scot.mercat.shared;

import jakarta.inject.Singleton;

/**
 * A run of {@code bin/mercat prepare}, in which nobody is served: it shows the JVM what a start
 * looks like, and ends. The JVM then keeps what it learned of the classes; see decision 0013.
 */
@Singleton
public class Rehearsal {
  private static final String PROPERTY = "mercat.rehearsal";

  /** Ends this process as SIGTERM would, where it is a rehearsal. */
  public void end() {
    if (Boolean.getBoolean(PROPERTY)) {
      System.exit(0);
    }
  }
}
