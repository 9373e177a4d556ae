package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.ballot.rules.ReminderDays;
import scot.mercat.ballot.rules.VoterToRemind;
import scot.mercat.bid.Proposal;
import scot.mercat.shared.rules.CivilTime;

/** Knows the days that voters are reminded of. */
@Singleton
@Transactional
class ReminderTimes {
  private final BallotDesk desk;
  private final Timetables timetables;
  private final Clock clock;

  @Inject
  ReminderTimes(BallotDesk desk, Timetables timetables, Clock clock) {
    this.desk = desk;
    this.timetables = timetables;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return CivilTime.day(clock.instant());
  }

  /** The day of a ballot whose result is not declared; nothing while none is fixed. */
  Optional<LocalDate> toCome(Proposal proposal) {
    boolean isDeclared = desk.find(proposal).flatMap(HeldBallot::declared).isPresent();
    return timetables.days(proposal).map(kept -> kept.days().ballot()).filter(_ -> !isDeclared);
  }

  /** How the ballot stands; nothing while there is nothing to be reminded of. */
  Optional<Ballot> of(Proposal proposal) {
    Optional<HeldBallot> held = desk.find(proposal);
    Optional<ReminderDays> days =
        timetables
            .ofHeld(proposal)
            .flatMap(timetable -> ReminderDays.of(timetable, timetables.holidays()))
            .map(found -> sent(found, held));
    return held.isPresent() && days.isPresent()
        ? Optional.of(new Ballot(held.get(), days.get()))
        : Optional.empty();
  }

  private ReminderDays sent(ReminderDays days, Optional<HeldBallot> held) {
    Optional<LocalDate> chosen =
        held.flatMap(ballot -> timetables.days(ballot.proposal()))
            .flatMap(kept -> Optional.ofNullable(kept.days().papersOn()));
    return held.flatMap(HeldBallot::opened)
        .map(made -> days.sent(CivilTime.day(made), chosen))
        .orElse(days);
  }

  /** A ballot that voters are reminded of. */
  record Ballot(HeldBallot held, ReminderDays days) {
    VoterToRemind.Stand stand() {
      return new VoterToRemind.Stand(days, held.opened().isPresent(), declaredOn().orElse(null));
    }

    Optional<LocalDate> declaredOn() {
      return held.declared().map(CivilTime::day);
    }
  }
}
