package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.ballot.rules.BallotDays;
import scot.mercat.ballot.rules.Receiving;
import scot.mercat.ballot.rules.RegisterTable;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.FrozenRegister;
import scot.mercat.identity.Officer;
import scot.mercat.shared.rules.CivilTime;

/** Takes a ballot from one phase to the next once its paper is approved: papers out, closed. */
@Singleton
@Transactional
public class BallotDesk {
  private final HeldStore ballots;
  private final Issuing issuing;
  private final Timetables timetables;
  private final Register register;
  private final Clock clock;

  @Inject
  public BallotDesk(
      HeldStore ballots, Issuing issuing, Timetables timetables, Register register, Clock clock) {
    this.ballots = ballots;
    this.issuing = issuing;
    this.timetables = timetables;
    this.register = register;
    this.clock = clock;
  }

  /** What came of a wish to go on to the next phase. */
  public enum StepOutcome {
    DONE,
    /** It is not in the phase from which that is done. */
    NOT_NOW,
    /** The list of those who may vote is not fixed. */
    REGISTER_NOT_FROZEN,
    /** No day is fixed for the ballot. */
    NO_DAY,
    /** No paper that is made now could come back in time. */
    OVER,
    /** The law does not allow the days that are fixed. */
    UNLAWFUL,
    /** Papers still come in until 5 p.m. on the day of the ballot. */
    TOO_EARLY
  }

  /** Nothing before its paper is approved. */
  public Optional<HeldBallot> find(Proposal proposal) {
    return ballots.find(proposal);
  }

  /** Whether it is past 5 p.m. on its day, and papers that were there by then still come in. */
  public boolean isToBeClosed(Proposal proposal) {
    return find(proposal).filter(held -> held.isOpen() && held.isOver(clock.instant())).isPresent();
  }

  /** How many votes the register has, as it stands. */
  public int rights(Proposal proposal) {
    return register.figures(proposal.id()).votes();
  }

  /** The last day for papers to go out, by the law or as recommended, where it has passed. */
  public Optional<TimetableEntry> missedForPapers(Proposal proposal) {
    LocalDate today = CivilTime.day(clock.instant());
    return timetables.lastForPapers(proposal).filter(entry -> today.isAfter(entry.last()));
  }

  /** Whether the values of the day of the ballot are confirmed, so that votes count with them. */
  public boolean hasValuesOfItsDay(Proposal proposal) {
    return register.mark(proposal.id(), Frozen.Moment.BALLOT).isPresent();
  }

  /** Makes a paper for each right of the register that decides: {@link Register#deciding}. */
  public StepOutcome open(Officer officer, Proposal proposal) {
    return open(officer, proposal, clock.instant());
  }

  /** The same for papers that were made at a time past. */
  public StepOutcome open(Officer officer, Proposal proposal, Instant at) {
    Optional<HeldBallot> held = ballots.lock(proposal);
    if (held.filter(ballot -> ballot.phase() == HeldBallot.Phase.APPROVED).isEmpty()) {
      return StepOutcome.NOT_NOW;
    }
    Optional<FrozenRegister> deciding = register.deciding(proposal.id());
    if (deciding.isEmpty()) {
      return StepOutcome.REGISTER_NOT_FROZEN;
    }
    Optional<BallotDays> days = timetables.days(proposal).map(KeptDays::days);
    if (days.isEmpty()) {
      return StepOutcome.NO_DAY;
    }
    Instant closes = Receiving.closeOf(days.get().ballot());
    if (!at.isBefore(closes)) {
      return StepOutcome.OVER;
    }
    if (timetables.inForce(proposal).isEmpty()) {
      return StepOutcome.UNLAWFUL;
    }
    ballots.open(proposal, closes, at);
    issuing.issue(officer, proposal, RegisterTable.rights(deciding.get().text()), at);
    return StepOutcome.DONE;
  }

  /** Ends the coming in of papers; from then on they are read. */
  public StepOutcome close(Officer officer, Proposal proposal) {
    Optional<HeldBallot> held = ballots.lock(proposal);
    if (held.filter(ballot -> ballot.phase() == HeldBallot.Phase.OPEN).isEmpty()) {
      return StepOutcome.NOT_NOW;
    }
    Instant now = clock.instant();
    if (!held.get().isOver(now)) {
      return StepOutcome.TOO_EARLY;
    }
    ballots.close(proposal, now);
    register.freeze(officer, proposal, Frozen.Moment.BALLOT);
    return StepOutcome.DONE;
  }
}
