package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

class TimetableDueTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
  private static final BallotDays IN_ENGLAND = BallotDays.on(Nation.ENGLAND, ProposalKind.NEW, DAY);

  private final Timetable timetable =
      ((Lawful) Timetable.of(IN_ENGLAND, BankHolidays.shipped())).timetable();

  /** Papers are due on or before 15 May; lost papers can be replaced from 6 June to the day. */
  @ParameterizedTest
  @CsvSource({
    "papers,2024-05-07,coming",
    "papers,2024-05-08,now",
    "papers,2024-05-15,now",
    "papers,2024-05-16,past",
    "lost,2024-06-05,coming",
    "lost,2024-06-06,now",
    "lost,2024-06-12,now",
    "lost,2024-06-13,past",
    "notice-earliest,2024-03-13,coming",
    "notice-earliest,2024-03-14,now",
    "notice-earliest,2024-05-01,now",
    "notice-earliest,2024-05-02,past"
  })
  void aDateIsDueInTheWeekBeforeItOrWhileItsTimeRuns(String step, LocalDate today, String due) {
    TimetableEntry entry = timetable.entry(Step.of(step).orElseThrow()).orElseThrow();

    assertThat(entry.due(today).code()).isEqualTo(due);
    assertThat(timetable.due(today).get(entry.due(today))).contains(entry);
  }

  @Test
  void eachDateStandsInOnePlace() {
    List<TimetableEntry> all = new ArrayList<>();
    timetable.due(DAY.minusDays(12)).values().forEach(all::addAll);
    assertThat(all).containsExactlyInAnyOrderElementsOf(timetable.entries());
  }
}
