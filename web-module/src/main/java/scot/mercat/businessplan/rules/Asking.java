package scot.mercat.businessplan.rules;

import java.time.LocalDate;

/**
 * For how long members are asked which option they prefer.
 *
 * @param opens first day
 * @param closes last day, which still counts to its end
 * @throws IllegalArgumentException where it would close before it opens
 */
public record Asking(LocalDate opens, LocalDate closes) {
  /** An option alone is none. */
  public static final int FEWEST_OPTIONS = 2;

  /** More than people can hold beside one another. */
  public static final int MOST_OPTIONS = 5;

  /** Where it stands. */
  public enum State {
    /** Without days, or with too few options. */
    DRAFT,
    COMING,
    OPEN,
    CLOSED
  }

  public Asking {
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException("It would close before it opens");
    }
  }

  /**
   * Whether other days may take the place of these. What members have seen begin is not undone, and
   * ends no earlier than they were told; what is over, and counted, does not begin again: from one
   * count to the next one could see who answered.
   */
  public boolean mayBecome(Asking other, LocalDate today) {
    return switch (on(today)) {
      case DRAFT, COMING -> true;
      case OPEN -> other.opens.equals(opens) && !other.closes.isBefore(closes);
      case CLOSED -> other.equals(this);
    };
  }

  public State on(LocalDate today) {
    if (today.isBefore(opens)) {
      return State.COMING;
    }
    return today.isAfter(closes) ? State.CLOSED : State.OPEN;
  }
}
