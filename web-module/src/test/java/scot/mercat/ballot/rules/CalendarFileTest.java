package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.ballot.rules.CalendarFile.Event;

/** RFC 5545. */
class CalendarFileTest {
  private static final Instant STAMP = Instant.parse("2026-07-01T09:05:03Z");
  private static final Event CLOSE =
      new Event(
          "close.1@mercat", LocalDate.of(2026, 9, 24), LocalTime.of(17, 0), "Papers back", "x");
  private static final Event DAY =
      new Event("day.1@mercat", LocalDate.of(2026, 12, 31), null, "Day", "y");

  private static String file(Event... events) {
    return CalendarFile.of("Ballot", "en", List.of(events), STAMP);
  }

  @Test
  void everyLineEndsInCarriageReturnAndLineFeed() {
    String file = file(CLOSE, DAY);
    assertThat(file)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void aTimeIsLondonsAndItsSummerTimeIsTold() {
    assertThat(file(CLOSE))
        .contains("\r\nDTSTART;TZID=Europe/London:20260924T170000\r\n")
        .contains("\r\nTZID:Europe/London\r\nBEGIN:STANDARD\r\nDTSTART:19961027T020000\r\n")
        .contains("\r\nBEGIN:DAYLIGHT\r\nDTSTART:19810329T010000\r\n")
        .containsOnlyOnce("BEGIN:VTIMEZONE");
  }

  @Test
  void aWholeDayEndsWhereTheNextBegins() {
    assertThat(file(DAY))
        .contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")
        .doesNotContain("DTSTART;TZID");
  }

  @Test
  void eachEventHasItsNameAndTheMomentThatItWasWritten() {
    assertThat(file(CLOSE, DAY))
        .contains("BEGIN:VEVENT\r\nUID:close.1@mercat\r\nDTSTAMP:20260701T090503Z\r\n")
        .contains("UID:day.1@mercat\r\nDTSTAMP:20260701T090503Z\r\n")
        .contains("\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
  }

  @Test
  void marksThatMeanSomethingToACalendarAreEscaped() {
    Event event = new Event("1", DAY.day(), null, "a,b;c\\d", "one\r\ntwo");
    assertThat(file(event))
        .contains("SUMMARY;LANGUAGE=en:a\\,b\\;c\\\\d\r\n")
        .contains("DESCRIPTION;LANGUAGE=en:one\\ntwo\r\n");
  }

  @Test
  void longLinesAreFoldedAt75OctetsAndNeverInsideACharacter() {
    String urdu = "بیلٹ پیپر واپس کرنے کا آخری دن اور وقت ".repeat(6).strip();
    Event event = new Event("1", DAY.day(), null, urdu, "𝔐".repeat(60));
    String file = CalendarFile.of("Ballot", "ur", List.of(event), STAMP);

    assertThat(file.split("\r\n"))
        .allSatisfy(line -> {
          byte[] octets = line.getBytes(StandardCharsets.UTF_8);
          assertThat(octets.length).isLessThanOrEqualTo(75);
          assertThat(new String(octets, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        });
    assertThat(file.replace("\r\n ", ""))
        .contains("SUMMARY;LANGUAGE=ur:" + urdu + "\r\n")
        .contains("DESCRIPTION;LANGUAGE=ur:" + "𝔐".repeat(60) + "\r\n");
  }

  @Test
  void aLineOf75OctetsIsNotFolded() {
    String exact = "a".repeat(75 - "SUMMARY;LANGUAGE=en:".length());
    assertThat(file(new Event("1", DAY.day(), null, exact, "")))
        .contains("SUMMARY;LANGUAGE=en:" + exact + "\r\n");
    assertThat(file(new Event("1", DAY.day(), null, exact + "bc", "")))
        .contains("SUMMARY;LANGUAGE=en:" + exact + "\r\n bc\r\n");
  }

  @Test
  void aFoldedLineFillsItsNextLineToo() {
    String title = "a".repeat(75 - "SUMMARY;LANGUAGE=en:".length()) + "b".repeat(75);
    assertThat(file(new Event("1", DAY.day(), null, title, "")))
        .contains("\r\n " + "b".repeat(74) + "\r\n b\r\n");
  }
}
