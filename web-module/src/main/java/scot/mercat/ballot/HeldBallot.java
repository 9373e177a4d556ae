package scot.mercat.ballot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.SecondOfficer;
import scot.mercat.ballot.rules.Terms;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.Proposal;

/**
 * A ballot as it is held.
 *
 * @param byNumber how much must be for, by votes (2006 Act s41)
 * @param byValue how much must be for, by value
 * @param turnout which turnout of persons decides; fixed before the notice
 * @param secondOfficer for which wishes two officers are needed
 * @param words the approved words of the paper
 * @param opened when the papers were made
 * @param closes 5 p.m. on the day of the ballot; nothing before it is open
 * @param closed from when on papers are keyed
 * @param declaredBy the officer who did; nothing for ballots from before it was noted
 * @param result the recount's JSON; nothing before the declaration
 */
public record HeldBallot(
    Proposal proposal,
    Bar byNumber,
    Bar byValue,
    TurnoutFigure turnout,
    SecondOfficer secondOfficer,
    PaperWords words,
    Optional<Instant> opened,
    Optional<Instant> closes,
    Optional<Instant> closed,
    Optional<Instant> declared,
    Optional<UUID> declaredBy,
    Optional<String> result) {
  /** How far it is. */
  public enum Phase {
    /** Its paper is approved; no papers are out. */
    APPROVED,
    /** Papers are out and come back; no choice may be keyed. */
    OPEN,
    /** No more papers count; they are keyed. */
    COUNTING,
    DECLARED
  }

  public Phase phase() {
    if (declared.isPresent()) {
      return Phase.DECLARED;
    }
    if (closed.isPresent()) {
      return Phase.COUNTING;
    }
    return opened.isPresent() ? Phase.OPEN : Phase.APPROVED;
  }

  /** Whether papers are out and can still come back in time. */
  public boolean isOpen() {
    return phase() == Phase.OPEN;
  }

  /** Whether a paper that comes is noted, in time or not. */
  public boolean takesPapers() {
    return switch (phase()) {
      case OPEN, COUNTING -> true;
      case APPROVED, DECLARED -> false;
    };
  }

  /** Whether its papers were made, so that its day stays. */
  public boolean hasPapers() {
    return opened.isPresent();
  }

  /** Which tests apply is a question of what the ballot repeats, where it is held again. */
  public Terms terms() {
    return new Terms(proposal.district().nation(), proposal.repeated(), byNumber, byValue, turnout);
  }

  /** Whether no paper that comes now counts. */
  public boolean isOver(Instant now) {
    return closes.filter(end -> !now.isBefore(end)).isPresent();
  }
}
