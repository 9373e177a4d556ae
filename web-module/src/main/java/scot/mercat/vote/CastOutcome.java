package scot.mercat.vote;

import scot.mercat.receipt.Receipt;
import scot.mercat.vote.rules.BallotRule.Verdict;
import scot.mercat.vote.rules.Phase;

/** What came of a vote that somebody sent. */
public sealed interface CastOutcome {
  /** It is in the box; of a form that was sent twice, since the first time. */
  record Recorded(Receipt receipt) implements CastOutcome {}

  /** The same form was sent before with another choice: what it said first counts. */
  record AlreadyCast(Receipt receipt) implements CastOutcome {}

  record NotGood(Verdict verdict) implements CastOutcome {}

  /** Voting has not begun, or is over. */
  record NotOpen(Phase phase) implements CastOutcome {}
}
