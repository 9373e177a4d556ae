package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.ballot.rules.Receiving;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.bid.BallotProgress;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.BallotEnding;
import scot.mercat.bid.rules.BallotStage;

/** Tells the register how far its ballot is: the day that was fixed ends the giving of votes. */
@Singleton
@Transactional
class HeldProgress implements BallotProgress {
  private final HeldStore ballots;
  private final Timetables timetables;
  private final Aftermath aftermath;
  private final Clock clock;

  @Inject
  HeldProgress(HeldStore ballots, Timetables timetables, Aftermath aftermath, Clock clock) {
    this.ballots = ballots;
    this.timetables = timetables;
    this.aftermath = aftermath;
    this.clock = clock;
  }

  @Override
  public BallotStage of(Proposal proposal) {
    Optional<HeldBallot> held = ballots.find(proposal);
    if (held.flatMap(HeldBallot::declared).isPresent()) {
      return BallotStage.DECLARED;
    }
    boolean isClosed = held.flatMap(HeldBallot::closed).isPresent();
    return isClosed || isOver(proposal, held) ? BallotStage.OVER : BallotStage.VOTING;
  }

  @Override
  public Optional<LocalDate> dayOf(Proposal proposal) {
    return timetables.days(proposal).map(kept -> kept.days().ballot());
  }

  @Override
  public BallotEnding endingOf(Proposal proposal) {
    Optional<BallotEnding> ended = aftermath.of(proposal).map(after -> after.rules().ending());
    boolean isRunning = ballots.find(proposal).flatMap(HeldBallot::opened).isPresent();
    return ended.orElseGet(() ->
        isRunning
            ? new BallotEnding.Running()
            : new BallotEnding.NotHeld(dayOf(proposal).orElse(proposal.startsOn())));
  }

  private boolean isOver(Proposal proposal, Optional<HeldBallot> held) {
    Instant now = clock.instant();
    return held.flatMap(HeldBallot::closes)
        .or(() -> dayOf(proposal).map(Receiving::closeOf))
        .filter(close -> !now.isBefore(close))
        .isPresent();
  }
}
