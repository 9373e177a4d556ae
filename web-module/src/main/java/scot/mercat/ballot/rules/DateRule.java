package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * One line of the table of dates: how the day of a step is counted from another day.
 *
 * @param from null where the law has a date that we do not know
 * @param count before the day if negative
 */
record DateRule(
    Nation nation,
    List<ProposalKind> kinds,
    Step step,
    Sense sense,
    @Nullable Anchor from,
    int count,
    Unit unit,
    @Nullable LocalTime at,
    Source source) {

  /** The day that is counted from. */
  enum Anchor {
    BALLOT,
    /** The day that the notice named: another one, if the ballot was put off since. */
    NAMED,
    /** The day of the notice, or its last lawful day while it is not fixed. */
    NOTICE,
    /** The day that the ballot was put off from, if it was. */
    FIRST,
    /** The day of the declaration, or the one that is recommended. */
    RESULT
  }

  enum Unit {
    /** Any day counts: a deadline may fall on a Sunday and stays there. */
    DAYS,
    WORKING_DAYS,
    MONTHS,
    UNKNOWN
  }

  boolean isKnown() {
    return unit != Unit.UNKNOWN;
  }

  boolean concerns(Nation where, ProposalKind kind) {
    return nation == where && kinds.contains(kind);
  }

  LocalDate from(LocalDate day, BankHolidays holidays) {
    return switch (unit) {
      case DAYS -> day.plusDays(count);
      case WORKING_DAYS -> holidays.plusWorkingDays(nation, day, count);
      case MONTHS -> day.plusMonths(count);
      case UNKNOWN -> throw new IllegalStateException(step + " has no known date");
    };
  }

  /** A line of {@code dates.csv}. */
  static DateRule read(List<String> cells) {
    return new DateRule(
        Nation.of(cells.get(0)).orElseThrow(),
        kinds(cells.get(1)),
        Step.of(cells.get(2)).orElseThrow(),
        named(Sense.class, cells.get(3)),
        cells.get(4).isEmpty() ? null : named(Anchor.class, cells.get(4)),
        cells.get(5).isEmpty() ? 0 : Integer.parseInt(cells.get(5)),
        named(Unit.class, cells.get(6)),
        cells.get(7).isEmpty() ? null : LocalTime.parse(cells.get(7)),
        new Source(
            cells.get(10), named(Basis.class, cells.get(8)), named(Checked.class, cells.get(9))));
  }

  private static List<ProposalKind> kinds(String cell) {
    return cell.equals("all")
        ? List.of(ProposalKind.values())
        : List.of(cell.split(" ")).stream()
            .map(kind -> ProposalKind.of(kind).orElseThrow())
            .toList();
  }

  private static <E extends Enum<E>> E named(Class<E> type, String cell) {
    return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
