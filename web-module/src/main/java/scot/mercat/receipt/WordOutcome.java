package scot.mercat.receipt;

import java.time.Duration;

/** What came of a second word that somebody typed. */
public sealed interface WordOutcome {
  record Right() implements WordOutcome {}

  record Wrong() implements WordOutcome {}

  /** After several wrong words, how long until the next is looked at. */
  record Wait(Duration left) implements WordOutcome {}
}
