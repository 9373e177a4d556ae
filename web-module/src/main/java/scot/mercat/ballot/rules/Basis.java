package scot.mercat.ballot.rules;

import java.util.Locale;

/** Whether a date is law or good practice. */
public enum Basis {
  /** A day that breaks it is refused. */
  STATUTORY,
  /** A day that departs from it is shown, not refused. */
  RECOMMENDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
