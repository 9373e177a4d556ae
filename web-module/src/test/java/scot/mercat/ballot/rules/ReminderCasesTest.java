package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.checks.Cases;

/**
 * Each folder: the days of a ballot and what became of a voter, as {@code key=value}, and what they
 * are written about on which day, when somebody looks every day from {@code asked} to {@code
 * looked-until}: {@code day,reminder}; {@code day,deleted} when their address goes.
 */
class ReminderCasesTest {
  @TestFactory
  Stream<DynamicTest> votersAreRemindedOnceOnItsDayAndNeverAfterTheirPaperIsBack() {
    return Cases.of("ballot/reminders", "txt")
        .map(one ->
            DynamicTest.dynamicTest(
                one.name(), () -> assertThat(written(one.input())).isEqualTo(one.expected())));
  }

  private static List<String> written(String input) {
    return new Walk(
            input
                .lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1])))
        .days();
  }

  /** One voter, day by day. */
  private record Walk(Map<String, String> facts, ReminderDays reminded, Set<Reminder> sent) {
    Walk(Map<String, String> facts) {
      this(facts, daysOf(facts), EnumSet.noneOf(Reminder.class));
    }

    private static ReminderDays daysOf(Map<String, String> facts) {
      Nation nation = Nation.of(facts.getOrDefault("nation", "scotland")).orElseThrow();
      BallotDays days =
          BallotDays.on(nation, ProposalKind.NEW, LocalDate.parse(facts.getOrDefault("ballot", "")))
              .withPapers(LocalDate.parse(facts.getOrDefault("papers", "")));
      BankHolidays holidays = BankHolidays.shipped();
      return ReminderDays.of(Timetable.ofHeld(days, holidays).orElseThrow(), holidays)
          .orElseThrow();
    }

    List<String> days() {
      List<String> came = new ArrayList<>();
      came.add("last-to-post," + reminded.lastToPost());
      LocalDate asked = day("asked").orElseThrow();
      LocalDate last = day("looked-until").orElseThrow();
      for (LocalDate day = asked; !day.isAfter(last); day = day.plusDays(1)) {
        LocalDate today = day;
        for (Reminder reminder : voter(today).due(stand(today), today)) {
          sent.add(reminder);
          came.add(today + "," + reminder.code());
        }
        if (voter(today).isOver(passed("declared", today), today)) {
          came.add(today + ",deleted");
          return came;
        }
      }
      return came;
    }

    private VoterToRemind voter(LocalDate today) {
      boolean isBack = passed("back", today).isPresent();
      return new VoterToRemind(
          day("asked").orElseThrow(),
          passed("confirmed", today).orElse(null),
          passed("stopped", today).isPresent(),
          passed("opened", today).isPresent() && !isBack,
          !"off".equals(facts.get("whereabouts")),
          sent,
          passed("declared", today).isPresent() && passed("mailed", today).isEmpty());
    }

    private VoterToRemind.Stand stand(LocalDate today) {
      @Nullable LocalDate declared = passed("declared", today).orElse(null);
      return new VoterToRemind.Stand(reminded, passed("opened", today).isPresent(), declared);
    }

    private Optional<LocalDate> passed(String fact, LocalDate today) {
      return day(fact).filter(day -> !day.isAfter(today));
    }

    private Optional<LocalDate> day(String fact) {
      return Optional.ofNullable(facts.get(fact)).map(LocalDate::parse);
    }
  }
}
