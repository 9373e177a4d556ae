package scot.mercat.ballot.web;

import java.time.ZoneId;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.translations.Words;

/** Dates of a ballot in words. */
public final class DateWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private DateWords() {}

  /** Such as "by 24 September 2026, 17:00". */
  public static String when(TimetableEntry entry, Words words) {
    String day =
        entry
            .time()
            .map(time -> words.dateTime(entry.day().atTime(time).atZone(LONDON).toInstant()))
            .orElseGet(() -> words.date(entry.day()));
    return words.say("ballot.timetable.sense." + entry.sense().code(), day);
  }
}
