package scot.mercat.vote.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** By when the result of a vote is promised. */
public final class Timetable {
  private Timetable() {}

  /**
   * The promised day, moved by as many days as voting goes on longer: promised for 12 February with
   * voting to 15 January, it is 26 February where voting goes on to 29 January.
   *
   * @param closedFirst the last day of voting as it was announced, where it has moved since
   */
  public static LocalDate resultBy(
      LocalDate promised, Optional<LocalDate> closedFirst, LocalDate closes) {
    return closedFirst
        .map(first -> promised.plusDays(ChronoUnit.DAYS.between(first, closes)))
        .orElse(promised);
  }
}
