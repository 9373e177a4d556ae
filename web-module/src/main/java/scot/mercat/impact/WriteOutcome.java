package scot.mercat.impact;

/** What became of what an officer wrote. */
public sealed interface WriteOutcome {
  /** It stands in the draft. */
  record Written() implements WriteOutcome {}

  /**
   * Somebody else has written the answer in the meantime; nothing was kept.
   *
   * @param now as it stands
   */
  record WrittenByAnother(AnswerDraft now) implements WriteOutcome {}

  /** A decision needs to be considered first; nothing was kept. */
  record NotConsidered() implements WriteOutcome {}
}
