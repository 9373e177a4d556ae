package scot.mercat.vote.rules;

/** Where a vote stands; it follows its consultation. */
public enum Phase {
  /** The rule can still be changed, and nobody sees it. */
  DRAFT,
  /** The rule is fixed and can be read; voting has not begun. */
  ANNOUNCED,
  OPEN,
  /** Voting is over and papers are still counted in; nobody outside sees numbers. */
  COUNTING,
  DECLARED,
  WITHDRAWN;

  /** Whether officers may enter votes that came on paper: until the result is declared. */
  public boolean takesPapers() {
    return this == OPEN || this == COUNTING;
  }

  /** Whether officers see numbers: never before voting is over, not even they. */
  public boolean isOver() {
    return this == COUNTING || this == DECLARED;
  }
}
