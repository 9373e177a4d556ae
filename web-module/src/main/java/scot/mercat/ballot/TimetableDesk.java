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
import scot.mercat.ballot.store.TimetableStore;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.identity.Officer;

/** Fixes the days of a ballot, where they are lawful. */
@Singleton
@Transactional
public class TimetableDesk {
  private final TimetableStore store;
  private final Timetables timetables;
  private final Register register;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public TimetableDesk(
      TimetableStore store, Timetables timetables, Register register, BallotLog log, Clock clock) {
    this.store = store;
    this.timetables = timetables;
    this.register = register;
    this.log = log;
    this.clock = clock;
  }

  /** Keeps the days and gives their timetable; unlawful days change nothing. */
  public TimetableOutcome fix(Officer officer, Proposal proposal, BallotDays wished) {
    TimetableOutcome outcome =
        published(proposal)
            .map(days -> new NoticeOut(days).change(wished, today(), timetables.holidays()))
            .orElseGet(() -> Timetable.of(wished, timetables.holidays()));
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

  /**
   * Whether the notice is out, so that its days stay: the register is frozen and its day is here.
   */
  public boolean isPublished(Proposal proposal) {
    return published(proposal).isPresent();
  }

  private Optional<BallotDays> published(Proposal proposal) {
    return timetables
        .days(proposal)
        .map(KeptDays::days)
        .filter(days -> days.notice().filter(day -> !day.isAfter(today())).isPresent())
        .filter(days -> register.isFrozen(proposal.id()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
