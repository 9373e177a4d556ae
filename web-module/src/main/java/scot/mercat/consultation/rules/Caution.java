package scot.mercat.consultation.rules;

import java.util.Locale;

/** Something to think about that does not stop a consultation. */
public enum Caution {
  SHORT,
  /** Its first day has passed, so that people have fewer days than it says. */
  STARTED,
  /** Some of its days are in the weeks before an election. */
  ELECTION,
  /** The answer falls into the weeks before an election. */
  ELECTION_AT_ANSWER;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
