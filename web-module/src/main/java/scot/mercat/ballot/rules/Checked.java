package scot.mercat.ballot.rules;

import java.util.Locale;

/** How far we could compare a date with its source. None has been reviewed by a lawyer. */
public enum Checked {
  /** The words of the Act or instrument were read. */
  TEXT,
  /** Published notices of ballots, timetables or guidance state it so. */
  NOTICES,
  /** Taken from the like rule of another nation, or from general knowledge. */
  NOT_CONFIRMED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
