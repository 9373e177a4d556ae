package scot.mercat.ballot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.rules.Entry;

/**
 * A paper as the ledger has it.
 *
 * @param right whose vote it is
 * @param person for whom it was made
 * @param hundredths what the vote counted by value when it was made, in hundredths of a pound
 * @param code by which its voter can ask whether it came back
 * @param cause why it was rejected; nothing where it was not
 * @param replaces the paper in whose place it was issued
 * @param received when it came back
 */
public record Paper(
    Serial serial,
    UUID right,
    UUID person,
    long hundredths,
    PaperCode code,
    PaperState state,
    Optional<RejectionCause> cause,
    Optional<Serial> replaces,
    Instant issued,
    Optional<Instant> received) {
  /** Whether the line of the register still gives the vote to whom the paper was made for. */
  public boolean isFor(Entry entry) {
    return entry.facts().isVoting() && entry.right().equals(right) && entry.person().equals(person);
  }
}
