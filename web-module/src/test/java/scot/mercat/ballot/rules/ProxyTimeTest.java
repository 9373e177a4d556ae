package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/** The ballot is on Thursday 14 June 2029; clocks stand on summer time. */
class ProxyTimeTest {
  private static final ProxyTime TIME = new ProxyTime(timetable());

  private static Timetable timetable() {
    LocalDate day = LocalDate.of(2029, 6, 14);
    BallotDays days = BallotDays.on(Nation.SCOTLAND, ProposalKind.NEW, day);
    TimetableOutcome outcome =
        Timetable.of(days.withNotice(day.minusDays(42)), BankHolidays.shipped());
    if (outcome instanceof TimetableOutcome.Lawful(Timetable lawful)) {
      return lawful;
    }
    throw new AssertionError("The day is lawful, but: " + outcome);
  }

  @Test
  void aProxyIsNamedUntilFiveOnTheTenthDayBefore() {
    assertThat(TIME.mayAppoint(Instant.parse("2029-06-04T16:00:00Z"))).isTrue();
    assertThat(TIME.mayAppoint(Instant.parse("2029-06-04T16:00:01Z"))).isFalse();
  }

  @Test
  void theNamingIsTakenBackUntilFiveOnTheFifthDayBefore() {
    assertThat(TIME.mayCancel(Instant.parse("2029-06-09T16:00:00Z"))).isTrue();
    assertThat(TIME.mayCancel(Instant.parse("2029-06-09T16:00:01Z"))).isFalse();
  }
}
