package scot.mercat.ballot.rules;

import java.util.Locale;

/** What is weighed: each vote or person as one, or the value that stands behind it. */
public enum Measure {
  /** Votes in a majority; persons in a turnout, however many votes each has. */
  NUMBER,
  /** Hundredths of a pound of rateable value, or net annual value in Northern Ireland. */
  VALUE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
