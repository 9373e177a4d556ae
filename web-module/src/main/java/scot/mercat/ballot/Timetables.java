package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scot.mercat.ballot.rules.BallotDays;
import scot.mercat.ballot.rules.BankHolidays;
import scot.mercat.ballot.rules.Step;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.HolidayStore;
import scot.mercat.ballot.store.TimetableStore;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;

/** Reads the dates of ballots, as the bank holidays now stand. */
@Singleton
@Transactional
public class Timetables {
  private static final Set<Step> OF_VOTERS =
      Set.of(Step.PAPERS, Step.PROXY, Step.LOST, Step.SPOILT, Step.CLOSE, Step.RESULT);

  private final TimetableStore store;
  private final HolidayStore holidays;
  private final HeldStore ballots;
  private final Register register;
  private final Clock clock;

  @Inject
  public Timetables(
      TimetableStore store,
      HolidayStore holidays,
      HeldStore ballots,
      Register register,
      Clock clock) {
    this.store = store;
    this.holidays = holidays;
    this.ballots = ballots;
    this.register = register;
    this.clock = clock;
  }

  /** Nothing while no day is fixed. */
  public Optional<KeptDays> days(Proposal proposal) {
    return store.find(proposal);
  }

  /**
   * Days that were lawful when they were fixed can have become unlawful by a new bank holiday.
   * Nothing while no day is fixed.
   */
  public Optional<TimetableOutcome> of(Proposal proposal) {
    return days(proposal).map(kept -> Timetable.of(kept.days(), holidays()));
  }

  /**
   * The dates by which the ballot goes on. Once its notice is out or its papers are made, a bank
   * holiday that is told later undoes none of them. Nothing while no lawful day is fixed.
   */
  public Optional<Timetable> inForce(Proposal proposal) {
    return isSettled(proposal)
        ? ofHeld(proposal)
        : of(proposal)
            .filter(TimetableOutcome.Lawful.class::isInstance)
            .map(TimetableOutcome.Lawful.class::cast)
            .map(TimetableOutcome.Lawful::timetable);
  }

  private boolean isSettled(Proposal proposal) {
    return hasPapers(proposal) || isPublished(proposal);
  }

  /** Whether papers are made, so that the ballot keeps its day. */
  public boolean hasPapers(Proposal proposal) {
    return ballots.find(proposal).filter(HeldBallot::hasPapers).isPresent();
  }

  /**
   * The last day on which papers may go out by the law, or should by what is recommended, whichever
   * day their holder chose for them.
   */
  Optional<TimetableEntry> lastForPapers(Proposal proposal) {
    return days(proposal)
        .flatMap(kept -> Timetable.ofHeld(kept.days().withoutPapers(), holidays()))
        .flatMap(dates -> dates.entry(Step.PAPERS));
  }

  /**
   * Whether the notice is out, so that its days stay: the register is frozen and its day is here.
   */
  public boolean isPublished(Proposal proposal) {
    return published(proposal).isPresent();
  }

  /** The days of a notice that is out. */
  Optional<BallotDays> published(Proposal proposal) {
    LocalDate today = LocalDate.now(clock);
    return days(proposal)
        .map(KeptDays::days)
        .filter(days -> days.notice().filter(day -> !day.isAfter(today)).isPresent())
        .filter(days -> register.isFrozen(proposal.id()));
  }

  /** The dates that matter to voters; none while no lawful day is fixed. */
  public List<TimetableEntry> forVoters(Proposal proposal) {
    return inForce(proposal)
        .map(dates ->
            dates.entries().stream().filter(entry -> OF_VOTERS.contains(entry.step())).toList())
        .orElse(List.of());
  }

  /** Of a ballot that was held, whether its day would still be lawful or not. */
  Optional<Timetable> ofHeld(Proposal proposal) {
    return days(proposal).flatMap(kept -> Timetable.ofHeld(kept.days(), holidays()));
  }

  /** Those that come with the software, and what an administrator told anew. */
  public BankHolidays holidays() {
    return BankHolidays.shipped().with(holidays.all());
  }
}
