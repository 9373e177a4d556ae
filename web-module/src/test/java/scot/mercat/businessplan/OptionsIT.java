package scot.mercat.businessplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.bid.Letters;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Members are asked which option of the levy they prefer, from the officer to the count. */
class OptionsIT {
  private static final String FLAT =
      "The term is 1 April 2031 to 31 March 2036.\nEvery property pays £300.";
  private static final String SHARE =
      "The term is 1 April 2031 to 31 March 2036.\nEvery property pays 1% of rateable value.";

  private DistrictWalk walk;
  private String code;

  @BeforeEach
  void aDistrictWithTwoOptions() {
    Visitor officer =
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
    code = "options-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    walk = DistrictWalk.begin(officer, Map.of("code", code));
    StringBuilder register = new StringBuilder("account,name,uarn,address,rv\n");
    for (int i = 1; i <= 22; i++) {
      register.append("A%d,Firm %d,P%d,%d High Street,%d\n".formatted(i, i, i, i, 10_000 + i));
    }
    walk.use(walk.send(register.toString()));
    write("All the same", FLAT);
    write("By value", SHARE);
  }

  private VisitedPage write(String name, String rules) {
    VisitedPage form = walk.officer().get(walk.path() + "/options/new");
    return walk.officer()
        .submit(form, Map.of("name", name, "effect", "What it does", "rules", rules));
  }

  private VisitedPage ask(LocalDate opens, LocalDate closes) {
    Map<String, String> fields = new TreeMap<>();
    Map.of("opens", opens, "closes", closes)
        .forEach((name, day) -> {
          fields.put(name + "-day", "" + day.getDayOfMonth());
          fields.put(name + "-month", "" + day.getMonthValue());
          fields.put(name + "-year", "" + day.getYear());
        });
    return walk.officer().submit(walk.officer().get(walk.path() + "/options"), "#ask", fields);
  }

  /**
   * Tests cannot wait for days; the days on which members are asked are moved, and nothing else.
   */
  private void theLastDayPasses() throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(SharedMercat.get()).connect("mercat_app")) {
      connection
          .createStatement()
          .executeUpdate(
              "update businessplan_asking set opens_on = current_date - 9,"
                  + " closes_on = current_date - 1 where proposal_id = '"
                  + walk.path().replaceAll(".*/", "")
                  + "'");
    }
  }

  private static LocalDate in(int days) {
    return LocalDate.now().plusDays(days);
  }

  private String page() {
    return "/en/bids/" + code + "/business-plan/options";
  }

  private static VisitedPage prefer(VisitedPage entry, String option, String reason) {
    Visitor visitor = Letters.stranger();
    VisitedPage form = visitor.get(entry.path() + "/options");
    return visitor.submit(form, Map.of("option", option, "reason", reason));
  }

  @Test
  void rulesWithAFaultComeBackWithTheLine() {
    VisitedPage refused = write("Broken", FLAT + "\nEverybody is happy.");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#rules-faults")).contains("3");
    assertThat(refused.text("#rules")).contains("Everybody is happy");
  }

  @Test
  void nobodySeesTheOptionsBeforeTheirFirstDay() {
    assertThat(SharedMercat.visitor().get(page()).status()).isEqualTo(404);
    ask(in(2), in(9));
    assertThat(SharedMercat.visitor().get(page()).status()).isEqualTo(404);
    ask(in(-2), in(9));
    assertThat(SharedMercat.visitor().get(page()).text())
        .contains("All the same", "By value", "It decides nothing by itself")
        .doesNotContainIgnoringCase("ballot")
        .doesNotContainIgnoringCase("vote");
  }

  @Test
  void theSumStandsUnderEveryOptionWithEachStep() {
    ask(in(-2), in(9));
    Visitor visitor = SharedMercat.visitor();
    VisitedPage sums = visitor.submit(visitor.get(page()), Map.of("value", "50,000"));
    assertThat(sums.elements("#options > li")).hasSize(2);
    assertThat(sums.text("#options > li:first-child")).contains("£300", "£1,500");
    assertThat(sums.text("#options > li:last-child")).contains("£500", "£2,500", "£50,000");
    VisitedPage refused = visitor.submit(visitor.get(page()), Map.of("value", "a lot"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#value").val()).isEqualTo("a lot");
  }

  @Test
  void aMemberSeesTheirOwnSumsAndMayChangeTheirAnswerWhileItIsOpen() throws SQLException {
    ask(in(-2), in(9));
    Letters letters = Letters.make(walk);
    VisitedPage entry = letters.open(Letters.stranger(), "A3");
    VisitedPage form = Letters.stranger().get(entry.path() + "/options");
    assertThat(form.text()).contains("3 High Street", "£300", "£100.03");
    assertThat(prefer(entry, "9", "").status()).isEqualTo(422);
    assertThat(prefer(entry, "1", "Simple").text()).contains("Your answer is kept");
    prefer(entry, "2", "Fairer");
    VisitedPage again = Letters.stranger().get(entry.path() + "/options");
    assertThat(again.one("input[name=option][checked]").val()).isEqualTo("2");
    assertThat(again.text("#reason")).isEqualTo("Fairer");
    theLastDayPasses();
    VisitedPage late = Letters.stranger().submit(again, Map.of("option", "1"));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text(".govuk-error-summary")).contains("Nothing was kept");
    assertThat(Letters.stranger().get(entry.path() + "/options").has("main form")).isFalse();
  }

  @Test
  void eachPersonCountsOnceAndNobodyIsNamed() throws SQLException {
    ask(in(-2), in(9));
    Letters letters = Letters.make(walk);
    for (int i = 1; i <= 22; i++) {
      VisitedPage entry = letters.open(Letters.stranger(), "A" + i);
      prefer(entry, "1", "");
      prefer(entry, i <= 10 ? "1" : "2", i == 4 ? "It is simple" : "");
    }
    VisitedPage open = walk.officer().get(walk.path() + "/options");
    assertThat(open.text()).contains("You see this after the last day").doesNotContain("simple");
    theLastDayPasses();
    VisitedPage counted = walk.officer().get(walk.path() + "/options");
    assertThat(counted.text())
        .contains("At least 22 people", "10 about 45%", "12 about 55%", "It is simple")
        .doesNotContain("Firm");
  }

  @Test
  void fewAnswersAreNotCountedForAnybody() throws SQLException {
    ask(in(-2), in(9));
    prefer(Letters.make(walk).open(Letters.stranger(), "A1"), "1", "");
    theLastDayPasses();
    assertThat(walk.officer().get(walk.path() + "/options").text())
        .contains("Fewer than 10 people answered", "fewer than 10 Not shown");
  }

  @Test
  void whatMembersWereAskedOnlyEndsLaterAndIsNotAskedAgain() throws SQLException {
    ask(in(-2), in(9));
    VisitedPage early = ask(in(-2), in(3));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text(".govuk-error-summary")).contains("members have seen these days");
    assertThat(ask(in(1), in(20)).status()).isEqualTo(422);
    assertThat(ask(in(-2), in(12)).status()).isEqualTo(200);
    theLastDayPasses();
    assertThat(ask(in(-9), in(9)).status()).isEqualTo(422);
    assertThat(walk.officer().get(walk.path() + "/options").text())
        .contains("Fewer than 10 people answered");
  }

  @Test
  void whatMembersCanSeeChangesNoMore() {
    String path = walk.officer().get(walk.path() + "/options").one("tbody a").attr("href");
    VisitedPage form = walk.officer().get(path);
    ask(in(-2), in(9));
    VisitedPage refused =
        walk.officer().submit(form, Map.of("name", "Other", "effect", "E", "rules", FLAT));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(SharedMercat.visitor().get(page()).text()).doesNotContain("Other");
  }

  @Test
  void oneOptionAloneIsNotAskedAbout() {
    VisitedPage list = walk.officer().get(walk.path() + "/options");
    String ask = "#ask";
    walk.officer().submit(list, "form[action$=/remove]", Map.of());
    VisitedPage refused =
        walk.officer()
            .submit(
                list,
                ask,
                Map.of(
                    "opens-day",
                    "1",
                    "opens-month",
                    "5",
                    "opens-year",
                    "2031",
                    "closes-day",
                    "2",
                    "closes-month",
                    "5",
                    "closes-year",
                    "2031"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("at least two options");
  }

  @Test
  void onlyOfficersOfTheRegisterWriteOptionsAndOnlyWithACodeDoesAnybodyAnswer() {
    ask(in(-2), in(9));
    for (String role : List.of(Role.EDITOR, Role.BALLOT_HOLDER, Role.BALLOT_CLERK)) {
      Visitor other = DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
      assertThat(other.get(walk.path() + "/options").status()).isEqualTo(403);
    }
    assertThat(SharedMercat.visitor().get("/en/member/no-such-token/options").status())
        .isEqualTo(410);
  }
}
