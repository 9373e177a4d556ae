package scot.mercat.ballot.rules;

import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * By which law a ballot is counted, and which bars its proposals set.
 *
 * <p>A re-ballot is counted as a ballot on new proposals is. Where it repeats an alteration ballot,
 * its kind is the alteration, since that decides which tests apply.
 *
 * @param byNumber the bar for votes
 * @param byValue the bar for the values of the properties that they were cast for
 * @param turnout which turnout of persons decides, where a test asks for one
 */
public record Terms(
    Nation nation, ProposalKind kind, Bar byNumber, Bar byValue, TurnoutFigure turnout) {
  /** With the turnout that counted papers make. */
  public Terms(Nation nation, ProposalKind kind, Bar byNumber, Bar byValue) {
    this(nation, kind, byNumber, byValue, TurnoutFigure.WITHOUT_REJECTED);
  }

  /** Without higher bars. */
  public static Terms of(Nation nation, ProposalKind kind) {
    return new Terms(nation, kind, Bar.MAJORITY, Bar.MAJORITY);
  }

  Bar bar(Measure measure) {
    return measure == Measure.NUMBER ? byNumber : byValue;
  }

  /**
   * Whether a quarter of the persons and of the value must have voted. In Scotland (section 40 of
   * the 2006 Act) and Northern Ireland (section 7(5) and (6) of the 2013 Act) yes; in England and
   * Wales (section 50 of the Local Government Act 2003) no. Scotland asks a renewal for the same
   * four conditions (section 45(3)) and an alteration for the two majorities alone (regulation
   * 18(2) of SSI 2007/202).
   *
   * <p>Whether regulation 15 of SR (NI) 2014/143 does the same for alterations has not been read:
   * until somebody has, they keep all four, which approves no proposal that the law would not.
   */
  public boolean hasTurnoutTests() {
    return switch (nation) {
      case SCOTLAND -> kind != ProposalKind.ALTERATION;
      case NORTHERN_IRELAND -> true;
      case ENGLAND, WALES -> false;
    };
  }
}
