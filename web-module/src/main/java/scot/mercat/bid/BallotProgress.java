package scot.mercat.bid;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.bid.rules.BallotEnding;
import scot.mercat.bid.rules.BallotStage;

/** A bean of a feature above this one that knows how far the ballot on a proposal is. */
public interface BallotProgress {
  /** Now. */
  BallotStage of(Proposal proposal);

  /** The day of the ballot; nothing while none is fixed. */
  Optional<LocalDate> dayOf(Proposal proposal);

  /** How it ended, for the days on which what is kept about it is deleted. */
  BallotEnding endingOf(Proposal proposal);
}
