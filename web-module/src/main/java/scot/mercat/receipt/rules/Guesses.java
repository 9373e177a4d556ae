package scot.mercat.receipt.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts codes that were whole but nobody's, by who tried them. Each may guess wrong 20 times, and
 * once more with every half minute that passes. While many guess from everywhere (an attack that is
 * spread out) each has only 4. A right code costs nothing, and nobody's guesses count against
 * another; so a resident from an address of their own is always let in. Thread safe; not longer
 * than a given number of addresses is kept, and those least lately seen are forgotten.
 */
public final class Guesses {
  static final int CALM = 20;
  static final int UNDER_ATTACK = 4;
  static final int ATTACK = 300;

  private static final Duration BACK = Duration.ofSeconds(30);
  private static final Duration BACK_FOR_ALL = Duration.ofMillis(500);

  private final Map<String, Count> counts;
  private Count everyones = new Count(0, Instant.EPOCH);

  /**
   * @param kept how many addresses are remembered at most
   */
  public Guesses(int kept) {
    this.counts =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > kept;
          }
        };
  }

  /** How many wrong guesses are on somebody's account at a time. */
  private record Count(long wrong, Instant since) {
    Count at(Instant now, Duration back) {
      long regained = Math.max(0, Duration.between(since, now).dividedBy(back));
      return regained >= wrong
          ? new Count(0, now)
          : new Count(wrong - regained, since.plus(back.multipliedBy(regained)));
    }

    Count more() {
      return new Count(wrong + 1, since);
    }
  }

  public synchronized boolean mayTry(String who, Instant now) {
    boolean attack = everyones.at(now, BACK_FOR_ALL).wrong() >= ATTACK;
    return count(who, now).wrong() < (attack ? UNDER_ATTACK : CALM);
  }

  public synchronized void wrong(String who, Instant now) {
    counts.put(who, count(who, now).more());
    everyones = everyones.at(now, BACK_FOR_ALL).more();
  }

  private Count count(String who, Instant now) {
    return counts.getOrDefault(who, new Count(0, now)).at(now, BACK);
  }
}
