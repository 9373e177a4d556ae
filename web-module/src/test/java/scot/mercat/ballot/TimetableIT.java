package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** The dates of a ballot and bank holidays, as officers meet them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimetableIT {
  /** Thursday in a year that comes with the software. */
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private RunningMercat mercat;
  private DemoFile demo;
  private Visitor holder;
  private String timetable;

  @BeforeAll
  void start() {
    mercat =
        RunningMercat.start(RunningMercat.emptyFolder("timetable"), Map.of("MERCAT_DEMO", "true"));
    demo = DemoFile.of(mercat);
    holder = officer("ballot-holder");
    DistrictWalk district = DistrictWalk.begin(officer("bid-officer"), Map.of("kind", "renewal"));
    timetable = holder.click(holder.get(district.path()), "Dates of the ballot").path();
  }

  @AfterAll
  void stop() {
    mercat.close();
  }

  private Visitor officer(String role) {
    return demo.officer(role).in(mercat.visitor());
  }

  private static Map<String, List<String>> days(LocalDate ballot, LocalDate notice) {
    Map<String, List<String>> fields = new HashMap<>();
    put(fields, "ballot", ballot);
    put(fields, "notice", notice);
    return fields;
  }

  private static void put(Map<String, List<String>> fields, String day, LocalDate date) {
    fields.put(day + "-day", List.of("" + date.getDayOfMonth()));
    fields.put(day + "-month", List.of("" + date.getMonthValue()));
    fields.put(day + "-year", List.of("" + date.getYear()));
  }

  private VisitedPage fix(LocalDate ballot, LocalDate notice) {
    return holder.submit(holder.get(timetable + "/days"), days(ballot, notice));
  }

  @Test
  void everyDateFollowsFromTheDayOfTheBallot() {
    VisitedPage kept = fix(DAY, DAY.minusDays(42));

    assertThat(kept.path()).startsWith(timetable);
    assertThat(kept.text())
        .contains("on 3 May 2029 The notice of the ballot is published Law SSI 2007/202")
        .contains("by 4 June 2029")
        .contains("The papers are kept");
    assertThat(kept.elements("tbody bdi[lang=en]")).isNotEmpty();
  }

  @Test
  void anUnlawfulDayIsRefusedWithItsRuleAndWhatWasTypedIsKept() {
    VisitedPage refused = fix(DAY.with(DayOfWeek.SATURDAY), DAY.minusDays(30));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("The ballot must be on a working day. The next one is 18 June 2029.")
        .contains("The notice comes too late. The last day for it is 5 May 2029.")
        .contains("SSI 2007/202 Sch 2 para 2(1)(a)");
    assertThat(refused.one("#ballot-day").val()).isEqualTo("16");
    assertThat(refused.one("#notice-day").val()).isEqualTo("15");
    assertThat(refused.elements(".govuk-error-summary a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("#ballot-day", "#notice-day");
  }

  @Test
  void aYearWithoutBankHolidaysSaysWhomToAsk() {
    assertThat(fix(LocalDate.of(2041, 6, 13), LocalDate.of(2041, 5, 1)).text())
        .contains("Mercat does not know the bank holidays of 2041");
  }

  @Test
  void theCalendarFileHasEveryDate() {
    fix(DAY, DAY.minusDays(42));
    String file = new String(holder.download(timetable + ".ics"), StandardCharsets.UTF_8);

    assertThat(file)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART;TZID=Europe/London:20290614T170000\r\n")
        .contains("DTSTART;VALUE=DATE:20290503\r\n")
        .contains("SUMMARY;LANGUAGE=en:Papers must be back\r\n");
  }

  @Test
  void whatIsDueStandsOnTheFirstPage() {
    LocalDate soon = nextWorkingDay(LocalDate.now().plusDays(45));
    fix(soon, soon.minusDays(42));

    VisitedPage desk = holder.get("/en/officer");
    assertThat(desk.text()).contains("dates of ballots are due");
    VisitedPage due = holder.get("/en/officer/ballot/due");
    assertThat(due.text()).contains("The notice of the ballot is published");
    assertThat(officer("editor").get("/en/officer").text()).doesNotContain("dates of ballots");
  }

  /** Tuesday to Thursday, so that no bank holiday but a fixed one can be met. */
  private static LocalDate nextWorkingDay(LocalDate from) {
    LocalDate day = from;
    while (day.getDayOfWeek().getValue() > 4
        || day.getDayOfWeek().getValue() == 1
        || isFixedHoliday(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isFixedHoliday(LocalDate day) {
    int date = day.getMonthValue() * 100 + day.getDayOfMonth();
    return date > 1220 || date < 106 || date >= 1130 && date <= 1202 || date == 602 || date == 603;
  }

  @Test
  void clerksSeeTheDatesAndOnlyTheHolderFixesThem() {
    Visitor clerk = officer("ballot-clerk");
    assertThat(clerk.get(timetable).status()).isEqualTo(200);
    assertThat(clerk.answerTo(timetable + "/days").status()).isEqualTo(403);
    assertThat(officer("editor").answerTo(timetable).status()).isEqualTo(403);
  }

  @Test
  void bankHolidaysCountOnceTheyAreConfirmed() {
    Visitor administrator = officer("administrator");
    VisitedPage page = administrator.get("/en/officer/ballot/bank-holidays");
    StringBuilder lines = new StringBuilder("nation,date,name\n");
    for (int week = 0; week < 8; week++) {
      lines.append("scotland,").append(LocalDate.of(2040, 5, 7).plusWeeks(week)).append(",Day\n");
    }

    VisitedPage bad =
        administrator.submit(page, Map.of("pasted", List.of(lines + "scotland,2040-05-05,x\n")));
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.text()).contains("2040-05-05 is a Saturday or Sunday");
    assertThat(bad.one("textarea").val()).contains("2040-05-07");

    VisitedPage review = administrator.submit(page, Map.of("pasted", List.of(lines.toString())));
    assertThat(review.text()).contains("8 new holidays");
    assertThat(administrator.get("/en/officer/ballot/bank-holidays").text())
        .contains("Scotland: 2013 to 2030");
    assertThat(administrator.submit(review, Map.of()).text()).contains("Scotland: 2013 to 2040");
  }
}
