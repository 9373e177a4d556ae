package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scot.mercat.ballot.rules.BankHolidays;
import scot.mercat.ballot.rules.Step;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.ballot.store.HolidayStore;
import scot.mercat.ballot.store.TimetableStore;
import scot.mercat.bid.Proposal;

/** Reads the dates of ballots, as the bank holidays now stand. */
@Singleton
@Transactional
public class Timetables {
  private static final Set<Step> OF_VOTERS =
      Set.of(Step.PAPERS, Step.PROXY, Step.LOST, Step.SPOILT, Step.CLOSE, Step.RESULT);

  private final TimetableStore store;
  private final HolidayStore holidays;

  @Inject
  public Timetables(TimetableStore store, HolidayStore holidays) {
    this.store = store;
    this.holidays = holidays;
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

  /** The dates that matter to voters; none while no lawful day is fixed. */
  public List<TimetableEntry> forVoters(Proposal proposal) {
    return of(proposal)
        .filter(TimetableOutcome.Lawful.class::isInstance)
        .map(TimetableOutcome.Lawful.class::cast)
        .map(lawful ->
            lawful.timetable().entries().stream()
                .filter(entry -> OF_VOTERS.contains(entry.step()))
                .toList())
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
