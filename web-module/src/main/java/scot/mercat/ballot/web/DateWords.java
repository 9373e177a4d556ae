package scot.mercat.ballot.web;

import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Words;

/** Dates of a ballot in words. */
public final class DateWords {
  private DateWords() {}

  /** Such as "by 24 September 2026, 17:00". */
  public static String when(TimetableEntry entry, Words words) {
    String day =
        entry
            .time()
            .map(time -> words.dateTime(CivilTime.at(entry.day(), time)))
            .orElseGet(() -> words.date(entry.day()));
    return words.say("ballot.timetable.sense." + entry.sense().code(), day);
  }
}
