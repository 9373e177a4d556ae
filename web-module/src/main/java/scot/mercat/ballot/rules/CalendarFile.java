package scot.mercat.ballot.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a calendar file (RFC 5545): lines end in CRLF and are folded at 75 octets; whole days
 * are dates, times are those of Europe/London with its summer time told; the UID of an event stays
 * the same, so that a file that is read again moves its events and does not double them.
 */
public final class CalendarFile {
  private static final int LINE_OCTETS = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final String LONDON =
      """
      BEGIN:VTIMEZONE
      TZID:Europe/London
      BEGIN:STANDARD
      DTSTART:19961027T020000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZNAME:GMT
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0000
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:19810329T010000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      TZNAME:BST
      TZOFFSETFROM:+0000
      TZOFFSETTO:+0100
      END:DAYLIGHT
      END:VTIMEZONE
      """;

  private final StringBuilder text = new StringBuilder();
  private final String language;

  private CalendarFile(String language) {
    this.language = language;
  }

  /**
   * @param uid the same each time for the same event, and for no other in the world
   * @param at null for the whole day
   */
  public record Event(
      String uid, LocalDate day, @Nullable LocalTime at, String title, String note) {
    Optional<LocalTime> time() {
      return Optional.ofNullable(at);
    }
  }

  /**
   * @param language the tag of the words' language
   * @param stamp when the dates were as they are given
   */
  public static String of(String name, String language, List<Event> events, Instant stamp) {
    CalendarFile file = new CalendarFile(language);
    file.lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mercat//Ballot timetable//EN");
    file.lines("CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(name));
    LONDON.lines().forEach(file::line);
    events.forEach(event -> file.event(event, stamp));
    file.line("END:VCALENDAR");
    return file.text.toString();
  }

  private void event(Event event, Instant stamp) {
    lines("BEGIN:VEVENT", "UID:" + event.uid());
    line("DTSTAMP:" + MINUTE.format(stamp.atOffset(ZoneOffset.UTC)) + "Z");
    event
        .time()
        .ifPresentOrElse(
            time -> line("DTSTART;TZID=Europe/London:" + MINUTE.format(event.day().atTime(time))),
            () -> wholeDay(event.day()));
    line("SUMMARY;LANGUAGE=" + language + ":" + escaped(event.title()));
    line("DESCRIPTION;LANGUAGE=" + language + ":" + escaped(event.note()));
    lines("TRANSP:TRANSPARENT", "END:VEVENT");
  }

  private void wholeDay(LocalDate day) {
    lines(
        "DTSTART;VALUE=DATE:" + DAY.format(day), "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
  }

  private void lines(String... lines) {
    List.of(lines).forEach(this::line);
  }

  /** Folded between characters, never inside one; a line that goes on begins with a space. */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
      i += character.length();
    }
    text.append("\r\n");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }
}
