package scot.mercat.receipt;

/** What came of a wish to have one's words erased. */
public sealed interface ErasureOutcome {
  record Erased() implements ErasureOutcome {}

  /**
   * It cannot be done, or not yet.
   *
   * @param why in plain words, with what the person can do
   */
  record Kept(Sentence why) implements ErasureOutcome {}
}
