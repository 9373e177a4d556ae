package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.List;

/** What comes of choosing the days of a ballot. */
public sealed interface TimetableOutcome {
  record Lawful(Timetable timetable) implements TimetableOutcome {}

  /**
   * @param broken each rule that refuses the days, at least one
   */
  record Unlawful(List<BrokenRule> broken) implements TimetableOutcome {
    public Unlawful {
      broken = List.copyOf(broken);
    }
  }

  /** Working days cannot be counted: the bank holidays of that year are not known. */
  record HolidaysNotKnown(int year) implements TimetableOutcome {}

  /**
   * Papers are made, so that the ballot keeps its day.
   *
   * @param stays the day of the ballot
   */
  record PapersOut(LocalDate stays) implements TimetableOutcome {}
}
