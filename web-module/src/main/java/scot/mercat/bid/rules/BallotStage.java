package scot.mercat.bid.rules;

/** How far the ballot on a proposal is, as far as its register is concerned. */
public enum BallotStage {
  /** Until 5 p.m. on the day of the ballot: votes can still be given and cast. */
  VOTING,
  /** After that, and before the result is declared: only values can still be put right. */
  OVER,
  /** The result is declared; what was counted stays as it was. */
  DECLARED;

  /** Whether a frozen register may still be corrected in this. */
  public boolean allows(CorrectionField field) {
    return switch (this) {
      case VOTING -> true;
      case OVER -> field == CorrectionField.VALUE;
      case DECLARED -> false;
    };
  }
}
