package scot.mercat.resolution.rules;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many have to take part for a vote to decide anything.
 *
 * @param figure so many members, or so many per cent; 1 or more
 */
public record Quorum(Measure measure, int figure) {
  private static final int WHOLE = 100;

  /** What is counted. */
  public enum Measure {
    MEMBERS("members"),
    PERCENT_OF_MEMBERS("percent-of-members"),
    PERCENT_OF_WEIGHT("percent-of-weight");

    private final String code;

    Measure(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /** The measure of the code, or nothing where it is none. */
    public static Optional<Measure> of(String code) {
      return Stream.of(values()).filter(measure -> measure.code.equals(code)).findFirst();
    }

    /** The largest figure that can be meant: no more than the whole in per cent. */
    public int most() {
      return this == MEMBERS ? 100_000 : WHOLE;
    }
  }

  /**
   * @throws IllegalArgumentException where the figure is none that can be meant
   */
  public Quorum {
    if (figure < 1 || figure > measure.most()) {
      throw new IllegalArgumentException("No quorum: " + figure);
    }
  }

  /**
   * Exactly enough is enough: 25 per cent of 12 members are met by 3, since 100 × 3 is 25 × 12.
   * Where nobody took part there is none.
   */
  public boolean isMet(Presence presence) {
    return presence.voters() > 0
        && switch (measure) {
          case MEMBERS -> presence.voters() >= figure;
          case PERCENT_OF_MEMBERS -> isShare(presence.voters(), presence.entitled());
          case PERCENT_OF_WEIGHT -> isShare(presence.weight(), presence.entitledWeight());
        };
  }

  private boolean isShare(long part, long whole) {
    return Math.multiplyExact(WHOLE, part) >= Math.multiplyExact(figure, whole);
  }
}
