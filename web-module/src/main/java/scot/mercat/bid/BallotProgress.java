package scot.mercat.bid;

import scot.mercat.bid.rules.BallotStage;

/** A bean of a feature above this one that knows how far the ballot on a proposal is. */
public interface BallotProgress {
  /** Now. */
  BallotStage of(Proposal proposal);
}
