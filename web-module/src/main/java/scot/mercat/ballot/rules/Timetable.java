package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every date of a statutory ballot, back and forward from its day. "So many days before" counts any
 * day of the week, so that a deadline may fall on a Sunday; only what the law counts in working
 * days leaves out weekends and the nation's bank holidays.
 *
 * @param entries in order of their days
 * @param departures what is recommended and not kept
 * @param unknown what the law gives a date that we do not know
 */
public record Timetable(
    BallotDays days,
    List<TimetableEntry> entries,
    List<BrokenRule> departures,
    Map<Step, Source> unknown) {

  /**
   * Longest reach of the rules that count working days, in days: 15 working days over Christmas.
   */
  private static final int REACH = 31;

  public Timetable {
    entries = List.copyOf(entries);
    departures = List.copyOf(departures);
    unknown = Map.copyOf(unknown);
  }

  public static TimetableOutcome of(BallotDays days, BankHolidays holidays) {
    Optional<Integer> missing = yearNotKnown(days, holidays);
    if (missing.isPresent()) {
      return new TimetableOutcome.HolidaysNotKnown(missing.get());
    }
    DateRules rules = DateRules.of(days.nation(), days.kind());
    List<BrokenRule> broken = DayChecks.of(days, holidays, rules);
    List<BrokenRule> refusing = on(Basis.STATUTORY, broken);
    return refusing.isEmpty()
        ? new TimetableOutcome.Lawful(lawful(days, holidays, rules, on(Basis.RECOMMENDED, broken)))
        : new TimetableOutcome.Unlawful(refusing);
  }

  /**
   * The dates of a ballot that was held: a bank holiday that is told later does not undo its day.
   *
   * @return nothing where the bank holidays of its years are not known
   */
  public static Optional<Timetable> ofHeld(BallotDays days, BankHolidays holidays) {
    return yearNotKnown(days, holidays).isPresent()
        ? Optional.empty()
        : Optional.of(lawful(days, holidays, DateRules.of(days.nation(), days.kind()), List.of()));
  }

  private static List<BrokenRule> on(Basis basis, List<BrokenRule> broken) {
    return broken.stream().filter(rule -> rule.source().basis() == basis).toList();
  }

  private static Timetable lawful(
      BallotDays days, BankHolidays holidays, DateRules rules, List<BrokenRule> departures) {
    EntryWriter writer = new EntryWriter(days, holidays, rules);
    List<TimetableEntry> entries =
        rules
            .known()
            .flatMap(rule -> writer.entry(rule).stream())
            .sorted(Comparator.comparing(TimetableEntry::day).thenComparing(TimetableEntry::step))
            .toList();
    Map<Step, Source> unknown =
        rules.unknown().collect(Collectors.toMap(DateRule::step, DateRule::source));
    return new Timetable(days, entries, departures, unknown);
  }

  private static Optional<Integer> yearNotKnown(BallotDays days, BankHolidays holidays) {
    LocalDate first = days.named().isBefore(days.ballot()) ? days.named() : days.ballot();
    return IntStream.rangeClosed(
            first.minusDays(REACH).getYear(), days.ballot().plusDays(REACH).getYear())
        .boxed()
        .filter(year -> !holidays.knows(days.nation(), year))
        .findFirst();
  }

  public Optional<TimetableEntry> entry(Step step) {
    return entries.stream().filter(entry -> entry.step() == step).findFirst();
  }

  /** The entries by where they stand on the day. */
  public Map<Due, List<TimetableEntry>> due(LocalDate today) {
    Function<TimetableEntry, Due> due = entry -> entry.due(today);
    return entries.stream().collect(Collectors.groupingBy(due));
  }
}
