package scot.mercat.ballot;

import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.SecondOfficer;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.District;

/** What a ballot holder approves before papers go out; see {@link HeldBallot}. */
public record Approval(
    Bar byNumber,
    Bar byValue,
    TurnoutFigure turnout,
    SecondOfficer secondOfficer,
    PaperWords words) {
  /** Bare majorities and the usual words. */
  public static Approval usual(District district) {
    return new Approval(
        Bar.MAJORITY,
        Bar.MAJORITY,
        TurnoutFigure.WITHOUT_REJECTED,
        SecondOfficer.NEVER,
        PaperWords.usual(district));
  }

  /** The same, where two officers are needed for some papers. */
  public Approval with(SecondOfficer officers) {
    return new Approval(byNumber, byValue, turnout, officers, words);
  }
}
