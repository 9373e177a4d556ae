package scot.mercat.ballot.rules;

import java.util.Locale;

/** Why something cannot have happened to a ballot after its declaration. */
public enum AfterRefusal {
  IN_FUTURE,
  BEFORE_DECLARATION,
  /** In Scotland a veto comes before the ballot. */
  VETO_BEFORE_BALLOT,
  /** Only approved proposals can be stopped. */
  NOT_APPROVED,
  DONE_BEFORE,
  TOO_LATE,
  /** There is no veto that could fall, or no challenge that could be dismissed. */
  NOTHING_THERE,
  IS_VOID,
  IS_DESTROYED,
  /** An order has the papers kept until a day after its own. */
  UNTIL_TOO_EARLY,
  /** The papers have still to be kept. */
  STILL_KEPT;

  /** As messages name it, such as {@code too-late}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
