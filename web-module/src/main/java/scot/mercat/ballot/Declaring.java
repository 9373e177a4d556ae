package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.rules.Count;
import scot.mercat.ballot.rules.Recount;
import scot.mercat.ballot.rules.RecountFolder;
import scot.mercat.ballot.rules.Result;
import scot.mercat.ballot.store.AfterStore;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Counts what was read and declares it; the same code counts for whoever counts again. */
@Singleton
@Transactional
public class Declaring {
  private final HeldStore ballots;
  private final Tally tally;
  private final AfterStore after;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public Declaring(HeldStore ballots, Tally tally, AfterStore after, BallotLog log, Clock clock) {
    this.ballots = ballots;
    this.tally = tally;
    this.after = after;
    this.log = log;
    this.clock = clock;
  }

  /** What came of a wish to count. */
  public sealed interface CountOutcome {
    record Counted(Result result) implements CountOutcome {}

    /**
     * Papers that two officers have not read alike and that nobody has decided.
     *
     * @param papers how many, at least 1
     */
    record Unsettled(int papers) implements CountOutcome {}

    /** Papers are still out, or none ever were. */
    record NotNow() implements CountOutcome {}
  }

  /** What the count comes to, once every paper is settled; after that what was declared. */
  public CountOutcome count(Proposal proposal) {
    return count(ballots.find(proposal));
  }

  private CountOutcome count(Optional<HeldBallot> found) {
    Optional<HeldBallot> closed = found.filter(held -> held.closed().isPresent());
    if (closed.isEmpty()) {
      return new CountOutcome.NotNow();
    }
    if (closed.get().result().isPresent()) {
      return new CountOutcome.Counted(declared(closed.get()));
    }
    int unsettled = tally.unsettled(closed.get());
    return unsettled > 0
        ? new CountOutcome.Unsettled(unsettled)
        : new CountOutcome.Counted(Count.of(tally.ballot(closed.get())));
  }

  /** What was declared: never a new count, whatever became of the papers since. */
  private Result declared(HeldBallot held) {
    return DeclaredText.read(held, held.result().orElseThrow(), tally.persons(held));
  }

  /** Whether the papers are destroyed, and what was read on each is gone. */
  public boolean isDestroyed(Proposal proposal) {
    return after.isDestroyed(proposal.id());
  }

  /** Declares the result, once; after that nothing is read or decided any more. */
  public CountOutcome declare(Officer officer, Proposal proposal) {
    Optional<HeldBallot> held = ballots.lock(proposal);
    tally.hold(proposal);
    CountOutcome outcome = count(held);
    boolean isNew = held.filter(ballot -> ballot.declared().isEmpty()).isPresent();
    if (isNew && outcome instanceof CountOutcome.Counted(Result result)) {
      ballots.declare(proposal, Recount.json(result), officer.id(), clock.instant());
      log.append(
          officer,
          proposal,
          "ballot.declared",
          Map.of("approved", String.valueOf(result.isApproved())));
    }
    return outcome;
  }

  /** For whoever wants to count again; nothing before the declaration or once papers are gone. */
  public Optional<RecountFolder> folder(Proposal proposal) {
    return ballots
        .find(proposal)
        .filter(held -> held.phase() == HeldBallot.Phase.DECLARED && !isDestroyed(proposal))
        .map(tally::folder);
  }
}
