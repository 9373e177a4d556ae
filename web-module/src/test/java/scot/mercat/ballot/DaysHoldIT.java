package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** What the notice and the papers of a ballot say holds until it is over. */
class DaysHoldIT {
  /** Thursday in a year that comes with the software. */
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  /** Another one, on which no other test holds a ballot. */
  private static final LocalDate PROCLAIMED = LocalDate.of(2030, 6, 20);

  private final RunningMercat mercat = SharedMercat.get();

  private AfterWalk ready(LocalDate day) {
    return AfterWalk.ready(mercat, Map.of(), 2, day, "never");
  }

  private AfterWalk open(LocalDate day) {
    return AfterWalk.open(mercat, Map.of(), 2, day, "never");
  }

  private static VisitedPage fix(AfterWalk walk, LocalDate ballot) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("ballot-day", "" + ballot.getDayOfMonth());
    fields.put("ballot-month", "" + ballot.getMonthValue());
    fields.put("ballot-year", "" + ballot.getYear());
    return walk.holder().submit(walk.holder().get(at(walk, "/timetable/days")), fields);
  }

  private static String at(AfterWalk walk, String below) {
    return walk.district().ballot(below);
  }

  private static String mine(AfterWalk walk) {
    return " where proposal_id = '" + walk.proposal() + "'";
  }

  private static VisitedPage makePapers(AfterWalk walk) {
    return walk.holder().submit(walk.holder().get(at(walk, "")), "form:has(#open)", Map.of());
  }

  private static VisitedPage approve(AfterWalk walk, String bar) {
    return walk.holder()
        .submit(
            walk.holder().get(at(walk, "")),
            "form[action$=/approve]",
            Map.of("number", bar, "value", "50", "read", "yes"));
  }

  @Test
  void theBallotKeepsTheDayThatItsPapersName() throws SQLException {
    AfterWalk walk = open(DAY);
    String closes = "select closes_at::text from ballot_ballot" + mine(walk);
    String before = walk.text(closes);

    VisitedPage refused = fix(walk, DAY.plusDays(4));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("The papers are made and name 14 June 2029, so the ballot keeps that day.");
    assertThat(refused.one("#ballot-day").val()).isEqualTo("18");
    assertThat(walk.text("select ballot_day::text from ballot_timetable" + mine(walk)))
        .isEqualTo(DAY.toString());
    assertThat(walk.text(closes)).isEqualTo(before);
    assertThat(fix(walk, DAY).status()).isEqualTo(200);
  }

  @Test
  void aBankHolidayToldAfterThePapersTakesNothingFromVoters() throws SQLException {
    AfterWalk walk = open(PROCLAIMED);
    walk.change(
        "insert into ballot_bank_holiday (nation, day, name) values ('scotland', '"
            + PROCLAIMED
            + "', 'Day')");
    try {
      Visitor clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);
      assertThat(clerk.get(at(walk, "/papers/" + walk.serials().getFirst() + "/proxy")).text())
          .doesNotContain("There is no time left to name a proxy");
      assertThat(walk.holder().download(at(walk, "/timetable.ics"))).isNotEmpty();
      assertThat(walk.holder().get(at(walk, "/timetable")).text())
          .contains("The ballot goes on by the dates below", "Papers must be back");
    } finally {
      walk.change("delete from ballot_bank_holiday where day = '" + PROCLAIMED + "'");
    }
  }

  @Test
  void papersAreMadeForALawfulDayThatIsToCome() throws SQLException {
    AfterWalk walk = ready(DAY);
    String change = "update ballot_timetable set notice_day = null, ballot_day = ";

    walk.change(change + "current_date - 1" + mine(walk));
    assertThat(makePapers(walk).text()).contains("The day of the ballot is over");
    walk.change(change + "'2029-06-16'" + mine(walk));
    assertThat(makePapers(walk).text()).contains("The law does not allow the days");
    assertThat(walk.serials()).isEmpty();
    walk.change(change + "current_date + 20" + mine(walk));
    assertThat(walk.holder().get(at(walk, "")).text())
        .contains("It is good practice that papers go out by");
    walk.change(change + "'" + DAY + "'" + mine(walk));
    assertThat(walk.holder().get(at(walk, "")).text()).doesNotContain("It is good practice");
    assertThat(makePapers(walk).text()).contains("There is one for each vote");
  }

  @Test
  void noHigherBarIsSetOrLoweredOnceTheNoticeIsOut() throws SQLException {
    AfterWalk walk = ready(DAY);
    assertThat(approve(walk, "60").status()).isEqualTo(200);
    walk.change("update ballot_timetable set notice_day = current_date - 1" + mine(walk));

    VisitedPage refused = approve(walk, "55");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("How much must be for was fixed before it");
    assertThat(refused.one("#number").val()).isEqualTo("55");
    assertThat(approve(walk, "60").status()).isEqualTo(200);
  }

  @Test
  void approvingAnewUsesUpNoNumberOfABallot() throws SQLException {
    AfterWalk walk = ready(DAY);
    approve(walk, "51");
    approve(walk, "52");
    AfterWalk next = ready(DAY);
    assertThat(number(next)).isEqualTo(number(walk) + 1);
  }

  private static long number(AfterWalk walk) throws SQLException {
    return walk.number("select number from ballot_ballot" + mine(walk));
  }

  @Test
  void theCloseWarnsUntilTheValuesOfItsDayAreConfirmed() throws SQLException {
    AfterWalk walk = open(DAY);
    walk.endTheDay();
    String warning = "Nobody has confirmed the values on the day of the ballot.";
    VisitedPage page = walk.holder().get(at(walk, ""));
    assertThat(page.text()).contains(warning);

    VisitedPage review =
        walk.holder()
            .submit(
                walk.holder().click(page, "Values on the day of the ballot"),
                Map.of("pasted", "uarn,rv\nP0,12000\nP1,10000\n"));
    walk.holder().submit(review, "form:has(#confirm)", Map.of());
    assertThat(walk.holder().get(at(walk, "")).text()).doesNotContain(warning);
  }
}
