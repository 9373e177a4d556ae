package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a ballot that voters are reminded of, in Europe/London.
 *
 * @param papers when the last papers are sent
 * @param lastToPost the last day to post a paper that is to be back in time
 * @param lost the first day on which lost papers are replaced
 * @param ballot its day; papers count until 5 p.m.
 */
public record ReminderDays(
    LocalDate papers, LocalDate lastToPost, LocalDate lost, LocalDate ballot) {
  /** Second class post takes two working days, three at worst; no law names this day. */
  private static final int WORKING_DAYS_IN_POST = 3;

  /** Time to find the paper, sign it and walk to a post box, a weekend in it. */
  private static final int DAYS_AHEAD = 5;

  /** Nothing where the timetable lacks a day. */
  public static Optional<ReminderDays> of(Timetable timetable, BankHolidays holidays) {
    BallotDays days = timetable.days();
    LocalDate last = holidays.plusWorkingDays(days.nation(), days.ballot(), -WORKING_DAYS_IN_POST);
    return timetable
        .entry(Step.PAPERS)
        .flatMap(papers ->
            timetable
                .entry(Step.LOST)
                .map(lost -> new ReminderDays(papers.last(), last, lost.day(), days.ballot())));
  }

  /**
   * The same with the day on which the last papers were really sent.
   *
   * @param made when papers were made: none was sent before
   * @param chosen the last day to send them, where the ballot holder fixed one
   */
  public ReminderDays sent(LocalDate made, Optional<LocalDate> chosen) {
    LocalDate last = chosen.filter(day -> !day.isBefore(made)).orElse(made);
    return new ReminderDays(last, lastToPost, lost, ballot);
  }

  /** From when on voters are asked to post their papers. */
  public LocalDate askFrom() {
    return lastToPost.minusDays(DAYS_AHEAD);
  }
}
