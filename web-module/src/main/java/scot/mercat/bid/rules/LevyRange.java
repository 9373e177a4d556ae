package scot.mercat.bid.rules;

/**
 * Which values a rule speaks of, between whole numbers. What lies between two of these belongs to
 * the lower one: 5.5 employees are within 1 to 5, and a rateable value of 8,399.50 is within 3,000
 * to 8,399; but 5,000.50 is over 5,000.
 *
 * @param from hundredths, included
 * @param until hundredths, not included; {@link Long#MAX_VALUE} where there is no end
 */
public record LevyRange(long from, long until) {
  public static final LevyRange ALL = new LevyRange(0, Long.MAX_VALUE);
  private static final long ONE = 100;

  /** How a range is said. */
  public enum Form {
    /** Such as {@code 3000 to 8399}. */
    BETWEEN,
    BELOW,
    OR_LESS,
    OR_MORE,
    OVER
  }

  static LevyRange between(long first, long last) {
    return new LevyRange(first * ONE, (last + 1) * ONE);
  }

  static LevyRange below(long bound) {
    return new LevyRange(0, bound * ONE);
  }

  static LevyRange orLess(long bound) {
    return new LevyRange(0, bound * ONE + 1);
  }

  static LevyRange orMore(long bound) {
    return new LevyRange(bound * ONE, Long.MAX_VALUE);
  }

  static LevyRange over(long bound) {
    return new LevyRange(bound * ONE + 1, Long.MAX_VALUE);
  }

  public Form form() {
    if (until == Long.MAX_VALUE) {
      return from % ONE == 0 ? Form.OR_MORE : Form.OVER;
    }
    if (from > 0) {
      return Form.BETWEEN;
    }
    return until % ONE == 0 ? Form.BELOW : Form.OR_LESS;
  }

  /** The whole number that the range is said from, where its form has one. */
  public long low() {
    return from / ONE;
  }

  /** The whole number that the range is said up to, where its form has one. */
  public long high() {
    return form() == Form.BETWEEN ? until / ONE - 1 : until / ONE;
  }

  public boolean contains(long hundredths) {
    return from <= hundredths && hundredths < until;
  }

  boolean meets(LevyRange other) {
    return from < other.until && other.from < until;
  }

  boolean isEmpty() {
    return until <= from;
  }

  /** As rules write it. */
  String text() {
    return switch (form()) {
      case BETWEEN -> low() + " to " + high();
      case BELOW -> "below " + high();
      case OR_LESS -> high() + " or less";
      case OR_MORE -> low() + " or more";
      case OVER -> "over " + low();
    };
  }
}
