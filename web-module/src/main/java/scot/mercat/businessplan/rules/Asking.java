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

  public State on(LocalDate today) {
    if (today.isBefore(opens)) {
      return State.COMING;
    }
    return today.isAfter(closes) ? State.CLOSED : State.OPEN;
  }
}
