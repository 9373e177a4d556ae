package scot.mercat.bid;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.bid.rules.BallotStage;

/** A bean of a feature above this one that knows how far the ballot on a proposal is. */
public interface BallotProgress {
  /** Now. */
  BallotStage of(Proposal proposal);

  /** The day of the ballot; nothing while none is fixed. */
  Optional<LocalDate> dayOf(Proposal proposal);
}
