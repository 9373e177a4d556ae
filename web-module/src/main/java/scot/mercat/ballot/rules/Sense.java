package scot.mercat.ballot.rules;

import java.util.Locale;

/** How a date binds. */
public enum Sense {
  /** On that day or before it. */
  BY,
  /** On that day or after it, to the end of the day of the ballot. */
  FROM,
  /** On that day. */
  ON,
  /** Up to that day and through it. */
  UNTIL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
