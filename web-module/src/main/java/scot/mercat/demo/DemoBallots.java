package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.TimetableDesk;
import scot.mercat.ballot.rules.BallotDays;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.shared.rules.CivilTime;

/** The ballots of the demonstration: one declared, won by number and lost by value; one open. */
@Singleton
class DemoBallots {
  private static final LocalDate PAST_DAY = LocalDate.of(2026, 10, 29);
  private static final int NOTICE_DAYS = 49;
  private static final int PAPERS_DAYS = 42;

  /** How long an open ballot goes on, at the least, when the demonstration is loaded. */
  private static final int DAYS_LEFT = 21;

  private final TimetableDesk timetables;
  private final BallotDesk desk;
  private final Register register;
  private final DemoPapers papers;
  private final Clock clock;

  @Inject
  DemoBallots(
      TimetableDesk timetables,
      BallotDesk desk,
      Register register,
      DemoPapers papers,
      Clock clock) {
    this.timetables = timetables;
    this.desk = desk;
    this.register = register;
    this.papers = papers;
    this.clock = clock;
  }

  /** A ballot that is over: many small votes for, and a few great ones against. */
  void declared(Cast cast, Proposal proposal) {
    if (!fix(cast, proposal, PAST_DAY)) {
      throw new IllegalStateException("A day of the demonstration cannot be unlawful");
    }
    open(cast, proposal, PAST_DAY.minusDays(PAPERS_DAYS));
    papers.comeBack(cast, proposal, 6, noon(PAST_DAY.minusDays(9)));
    desk.close(cast.get("ballot-holder"), proposal);
    papers.readAndDeclare(cast, proposal);
  }

  /** A ballot whose papers are out, with a third of them back. */
  void open(Cast cast, Proposal proposal) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = today.plusDays(DAYS_LEFT);
    while (!fix(cast, proposal, day)) {
      day = day.plusDays(1);
    }
    open(cast, proposal, day.minusDays(PAPERS_DAYS));
    papers.comeBack(cast, proposal, 2, noon(today.minusDays(1)));
  }

  /** False where the day is unlawful. */
  private boolean fix(Cast cast, Proposal proposal, LocalDate day) {
    BallotDays days =
        BallotDays.on(proposal.district().nation(), proposal.kind(), day)
            .withNotice(day.minusDays(NOTICE_DAYS))
            .withPapers(day.minusDays(PAPERS_DAYS));
    return timetables.fix(cast.get("ballot-holder"), proposal, days)
        instanceof TimetableOutcome.Lawful;
  }

  private void open(Cast cast, Proposal proposal, LocalDate day) {
    register.freeze(cast.get("ballot-holder"), proposal, Frozen.Moment.NOTICE);
    papers.approve(cast, proposal);
    desk.open(cast.get("ballot-holder"), proposal, noon(day));
  }

  private static Instant noon(LocalDate day) {
    return CivilTime.at(day, LocalTime.NOON);
  }
}
