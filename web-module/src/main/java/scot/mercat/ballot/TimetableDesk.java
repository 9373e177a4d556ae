package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.rules.BallotDays;
import scot.mercat.ballot.rules.NoticeOut;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.TimetableStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Fixes the days of a ballot, where they are lawful. */
@Singleton
@Transactional
public class TimetableDesk {
  private final TimetableStore store;
  private final Timetables timetables;
  private final HeldStore ballots;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public TimetableDesk(
      TimetableStore store, Timetables timetables, HeldStore ballots, BallotLog log, Clock clock) {
    this.store = store;
    this.timetables = timetables;
    this.ballots = ballots;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Keeps the days and gives their timetable; unlawful days change nothing. Papers name the day of
   * their ballot and its close follows from it, so that it stays once they are made.
   */
  public TimetableOutcome fix(Officer officer, Proposal proposal, BallotDays wished) {
    Optional<HeldBallot> held = ballots.lock(proposal);
    TimetableOutcome outcome =
        held.filter(HeldBallot::hasPapers)
            .flatMap(ballot -> timetables.days(proposal))
            .map(KeptDays::days)
            .filter(days -> !days.ballot().equals(wished.ballot()))
            .<TimetableOutcome>map(days -> new TimetableOutcome.PapersOut(days.ballot()))
            .orElseGet(() -> judged(proposal, wished));
    if (outcome instanceof TimetableOutcome.Lawful(Timetable timetable)) {
      store.keep(proposal, timetable.days(), officer.id(), clock.instant());
      log.append(
          officer,
          proposal,
          "ballot.days-fixed",
          Map.of("ballot", timetable.days().ballot().toString()));
    }
    return outcome;
  }

  private TimetableOutcome judged(Proposal proposal, BallotDays wished) {
    LocalDate today = LocalDate.now(clock);
    return timetables
        .published(proposal)
        .map(days -> new NoticeOut(days).change(wished, today, timetables.holidays()))
        .orElseGet(() -> Timetable.of(wished, timetables.holidays()));
  }
}
