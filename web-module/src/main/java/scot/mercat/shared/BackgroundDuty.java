package scot.mercat.shared;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A bean whose work is done again and again in the background, by one node at a time. What it
 * throws is logged, and it is tried again at its next time.
 */
public interface BackgroundDuty {
  /** Unique, such as {@code audit.seal}; at most 60 characters. */
  String name();

  /** How long between the end of one run and the next; a day for those that have a time of day. */
  Duration every();

  void run();

  /** The time of day, in Scotland, for what is done once a day; it is made up for when missed. */
  default Optional<LocalTime> dailyAt() {
    return Optional.empty();
  }
}
