package scot.mercat.ballot;

import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.District;

/** What a ballot holder approves before papers go out; see {@link HeldBallot}. */
public record Approval(Bar byNumber, Bar byValue, TurnoutFigure turnout, PaperWords words) {
  /** Bare majorities and the usual words. */
  public static Approval usual(District district) {
    return new Approval(
        Bar.MAJORITY, Bar.MAJORITY, TurnoutFigure.WITHOUT_REJECTED, PaperWords.usual(district));
  }
}
