package scot.mercat.response;

/** What came of a moderator's decision. */
public sealed interface ModerateOutcome {
  record Done() implements ModerateOutcome {}

  /** Someone may be at risk and nobody has said yet what was done, so it stays hidden. */
  record AtRisk() implements ModerateOutcome {}

  /** Its author had the words erased: there is nothing left to show. */
  record Erased() implements ModerateOutcome {}

  /** Other words are shown by now than those that the officer had before them. */
  record ChangedMeanwhile() implements ModerateOutcome {}
}
