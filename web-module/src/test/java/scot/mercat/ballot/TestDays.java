package scot.mercat.ballot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import scot.mercat.ballot.rules.BallotDays;
import scot.mercat.ballot.rules.BankHolidays;
import scot.mercat.ballot.rules.ReminderDays;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * Days of ballots that make today the day of something, whatever weekends and holidays there are.
 */
final class TestDays {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private TestDays() {}

  static LocalDate today() {
    return LocalDate.now(LONDON);
  }

  /** The day of a Scottish ballot whose voters are asked today to post their papers. */
  static LocalDate dayWithOnlyThePostReminder() {
    LocalDate today = today();
    return IntStream.rangeClosed(4, 30)
        .mapToObj(today::plusDays)
        .filter(day -> {
          ReminderDays days = days(day);
          return !today.isBefore(days.askFrom())
              && !today.isAfter(days.lastToPost())
              && today.isBefore(days.lost());
        })
        .findFirst()
        .orElseThrow();
  }

  private static ReminderDays days(LocalDate ballot) {
    BankHolidays holidays = BankHolidays.shipped();
    return ReminderDays.of(
            Timetable.ofHeld(BallotDays.on(Nation.SCOTLAND, ProposalKind.NEW, ballot), holidays)
                .orElseThrow(),
            holidays)
        .orElseThrow();
  }
}
