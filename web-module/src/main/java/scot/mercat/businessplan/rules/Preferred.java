package scot.mercat.businessplan.rules;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What may be told of how many prefer each option, so that nobody can work out what one person
 * said. With public rateable values, exact totals give single answers away in small groups: so
 * counts below ten are not told, and values only as shares in steps of five per cent.
 *
 * @param atLeast so many answered for certain, from what is told of the options; 0 for fewer than
 *     {@link #FEWEST}
 * @param lines one for each option, in their order
 */
public record Preferred(long atLeast, List<Line> lines) {
  /** Fewer than so many persons are not told. */
  public static final long FEWEST = 10;

  private static final long STEPS = 20;
  private static final int PERCENT_A_STEP = 5;

  public Preferred {
    lines = List.copyOf(lines);
  }

  /**
   * Who prefers an option.
   *
   * @param hundredths the rateable value of all of them, in hundredths of a pound
   * @param most the value of the one who has most
   */
  public record Count(long persons, long hundredths, long most) {
    /** Whether one person has more than half of the value, so that it says what they said. */
    boolean isOnePersons() {
      return 2 * most > hundredths;
    }
  }

  /**
   * What may be told of an option.
   *
   * @param persons nothing for fewer than {@link #FEWEST}
   * @param percent of the rateable value of everybody who may answer, to the nearest five
   */
  public record Line(OptionalLong persons, OptionalInt percent) {}

  /**
   * @param all the rateable value of everybody who may answer, in hundredths of a pound
   */
  public static Preferred of(List<Count> counts, long all) {
    boolean isEach = counts.stream().allMatch(count -> count.persons() >= FEWEST);
    boolean hasValues = isEach && all > 0 && counts.stream().noneMatch(Count::isOnePersons);
    return new Preferred(
        atLeast(counts),
        counts.stream()
            .map(count ->
                new Line(
                    count.persons() < FEWEST
                        ? OptionalLong.empty()
                        : OptionalLong.of(count.persons()),
                    hasValues
                        ? OptionalInt.of(percent(count.hundredths(), all))
                        : OptionalInt.empty()))
            .toList());
  }

  /** The rest of a total would tell a count that is not told: so only what is told is added. */
  private static long atLeast(List<Count> counts) {
    long total = counts.stream().mapToLong(Count::persons).sum();
    long told = counts.stream().mapToLong(Count::persons).filter(n -> n >= FEWEST).sum();
    return total < FEWEST ? 0 : Math.max(told, FEWEST);
  }

  /** To the nearest step, half a step up: 12.5 % is 15. */
  private static int percent(long hundredths, long all) {
    long steps = (2 * STEPS * hundredths + all) / (2 * all);
    return Math.toIntExact(steps * PERCENT_A_STEP);
  }
}
