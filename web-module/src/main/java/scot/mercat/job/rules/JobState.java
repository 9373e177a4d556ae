package scot.mercat.job.rules;

import java.util.Locale;

/** How a job stands. */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  /** It threw, or the program stopped too often in the middle of it; nothing was changed. */
  FAILED,
  /** Somebody cancelled it; nothing was changed. */
  CANCELLED;

  /** As rows and messages name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException where there is no such state
   */
  public static JobState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether nothing more will come of it. */
  public boolean isOver() {
    return this != WAITING && this != RUNNING;
  }
}
