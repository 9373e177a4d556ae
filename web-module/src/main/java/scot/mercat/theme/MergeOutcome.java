package scot.mercat.theme;

/** What came of asking to merge one theme into another. */
public sealed interface MergeOutcome {
  /**
   * @param moved how many responses came new to the theme that stays
   */
  record Merged(int moved) implements MergeOutcome {}

  /** The theme has an answer, so it must stay: merge the other one into it. */
  record Answered() implements MergeOutcome {}

  /** A theme cannot be merged into itself. */
  record Same() implements MergeOutcome {}
}
