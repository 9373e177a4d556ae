package scot.mercat.ballot.rules;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import scot.mercat.ballot.rules.TimetableOutcome.HolidaysNotKnown;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.ballot.rules.TimetableOutcome.PapersOut;
import scot.mercat.ballot.rules.TimetableOutcome.Unlawful;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/** Reads the facts of a case and writes what came of them, line by line. */
final class TimetableCase {
  private TimetableCase() {}

  static BallotDays facts(Path folder) throws IOException {
    Properties facts = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("facts.properties"))) {
      facts.load(reader);
    }
    BallotDays days =
        BallotDays.on(
            Nation.of(facts.getProperty("nation")).orElseThrow(),
            ProposalKind.of(facts.getProperty("kind")).orElseThrow(),
            LocalDate.parse(facts.getProperty("ballot")));
    days = day(facts, "notice").map(days::withNotice).orElse(days);
    days = day(facts, "papers").map(days::withPapers).orElse(days);
    days = day(facts, "first").map(days::putOffFrom).orElse(days);
    return day(facts, "result").map(days::withResult).orElse(days);
  }

  private static Optional<LocalDate> day(Properties facts, String name) {
    return Optional.ofNullable(facts.getProperty(name)).map(LocalDate::parse);
  }

  static List<String> written(BallotDays days, BankHolidays holidays) {
    return switch (Timetable.of(days, holidays)) {
      case HolidaysNotKnown(int year) -> List.of("holidays-not-known," + year);
      case PapersOut papers -> throw new IllegalStateException(papers.toString());
      case Unlawful(var broken) -> broken.stream().map(rule -> "refused," + written(rule)).toList();
      case Lawful(Timetable timetable) ->
          Stream.of(
                  timetable.entries().stream().map(TimetableCase::written),
                  timetable.departures().stream().map(rule -> "departs," + written(rule)),
                  timetable.unknown().keySet().stream().map(step -> "unknown," + step.code()))
              .flatMap(lines -> lines)
              .toList();
    };
  }

  private static String written(BrokenRule rule) {
    return String.join(
        ",", rule.rule().code(), rule.limit().toString(), rule.source().regulation());
  }

  private static String written(TimetableEntry entry) {
    return String.join(
        ",",
        entry.step().code(),
        entry.sense().code(),
        entry.day().toString(),
        entry.time().map(Object::toString).orElse(""),
        entry.source().basis().code());
  }
}
