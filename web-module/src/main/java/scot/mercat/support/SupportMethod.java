package scot.mercat.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import scot.mercat.support.rules.Way;

/**
 * How statements of support are gathered, as agreed with the council before any was.
 *
 * @param agreedOn nothing that was signed before this day counts
 * @param words the method, in English, up to 1,000 characters
 * @param ways at least one
 * @param recordedAt when an officer wrote it down
 */
public record SupportMethod(LocalDate agreedOn, String words, Set<Way> ways, Instant recordedAt) {
  /** The most letters that it may have. */
  public static final int LONGEST = 1_000;

  public SupportMethod {
    ways = Set.copyOf(ways);
  }

  public boolean allows(Way way) {
    return ways.contains(way);
  }
}
