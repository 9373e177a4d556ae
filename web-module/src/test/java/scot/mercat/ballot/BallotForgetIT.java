package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.NightlyDuty;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** A ballot of three papers, and what is still known of people once its papers need not be kept. */
class BallotForgetIT {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private final RunningMercat mercat = SharedMercat.get();
  private final NightlyDuty duty = new NightlyDuty(mercat, "bid.forget");
  private Visitor clerk;
  private AfterWalk ballot;
  private List<String> serials;

  @BeforeEach
  void papersAreOut() throws SQLException {
    clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);
    String code = "forget-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    ballot = AfterWalk.open(mercat, Map.of("name", "Old district", "code", code), 3, DAY, "lost");
    serials = ballot.serials();
  }

  @Test
  void onceThePapersNeedNotBeKeptNobodyIsNamedBesideThem() throws SQLException {
    whatPeopleAskedFor();
    ballot.endTheDay();
    ballot.close();
    twoReadItDifferentlyAndTheHolderSaysWhy();
    ballot.press(at("/count"), "form:has(#declare)", Map.of());
    duty.run();
    assertThat(held("personal_ballot_paper_form")).as("on the day of the declaration").isOne();
    assertThat(held("personal_ballot_proxy")).isOne();
    assertThat(paper(2)).contains("rates bill of Jo Bain");

    halfAYearAgo();
    duty.run();
    assertThat(reasons("ballot_ruling r join ballot_paper p on p.serial = r.serial")).isZero();
    destroyed();
    duty.run();
    for (String table : List.of("ballot_after", "ballot_lookup", "bid_acceptance")) {
      assertThat(reasons(table)).as(table).isZero();
    }
    assertThat(held("personal_ballot_paper_form")).isZero();
    assertThat(held("personal_ballot_proxy")).isZero();
    assertThat(paper(2))
        .contains("A first officer asked for something", "A second officer agreed")
        .doesNotContain("Jo Bain");
    assertThat(ballot.holder().get(at("/after")).text())
        .contains("0 papers were destroyed")
        .doesNotContain("Ailsa Gunn");
    assertThat(duty.counts(ballot.proposal()))
        .containsEntry("ballot.forms-of-papers", 1L)
        .containsEntry("ballot.proxies", 1L)
        .containsEntry("ballot.evidence-for-papers", 1L)
        .containsEntry("ballot.witnesses", 1L)
        .containsEntry("ballot.reasons-of-decisions", 1L)
        .containsEntry("ballot.reasons-after", 1L)
        .containsEntry("ballot.reasons-of-lookup", 1L)
        .containsEntry("bid.acceptances", 1L)
        .containsKey("ballot.notes-on-papers");
  }

  /** Large print for one, somebody else's hand for another, and a paper in place of a lost one. */
  private void whatPeopleAskedFor() throws SQLException {
    submit(clerk, "/receive", Map.of("serial", serials.getFirst()));
    submit(ballot.holder(), "/lookup", Map.of("reason", "Jo Bain asked"));
    ballot.change(
        "insert into bid_acceptance (proposal_id, right_id, problem, reason, officer_id, at)"
            + " select proposal_id, right_id, 'no-value', 'Jo Bain said so', person_id, now()"
            + " from ballot_paper where serial = '"
            + serials.getFirst()
            + "'");
    submit(clerk, "/papers/" + serials.get(0) + "/form", Map.of("large-print", "yes"));
    submit(
        clerk,
        "/papers/" + serials.get(1) + "/proxy",
        Map.of("name", "Ailsa Gunn", "address", "2 High Street", "agreed", "yes"));
    submit(
        clerk,
        "/papers/" + serials.get(2),
        Map.of("deed", "lost", "text", "rates bill of Jo Bain"));
    Visitor second = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 1);
    VisitedPage request =
        second.get(second.get(at("/requests")).one("main tbody a").absUrl("href"));
    second.submit(request, Map.of("answer", "confirm"));
  }

  private void twoReadItDifferentlyAndTheHolderSaysWhy() throws SQLException {
    String serial = serials.getFirst();
    Visitor second = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 1);
    submit(clerk, "/keying", Map.of("serial", serial, "verdict", "for"));
    submit(second, "/keying", Map.of("serial", serial, "verdict", "against"));
    submit(
        ballot.holder(),
        "/disputes",
        Map.of("serial", serial, "verdict", "for", "reason", "Jo Bain signed it"));
    assertThat(reasons("ballot_ruling r join ballot_paper p on p.serial = r.serial")).isOne();
    assertThat(reasons("ballot_lookup")).isOne();
  }

  /** How many have words beside them. */
  private long reasons(String table) throws SQLException {
    return ballot.number(
        "select count(*) from "
            + table
            + " where reason <> '' and proposal_id = '"
            + ballot.proposal()
            + "'");
  }

  private void submit(Visitor officer, String below, Map<String, String> fields) {
    VisitedPage page = officer.submit(officer.get(at(below)), fields);
    assertThat(page.status()).as(page.text()).isEqualTo(200);
  }

  /** Tests cannot wait for half a year; the ballot is put into the past, and nothing else. */
  private void halfAYearAgo() throws SQLException {
    String mine = " where proposal_id = '" + ballot.proposal() + "'";
    ballot.change("update ballot_timetable set ballot_day = date '2025-03-06'" + mine);
    ballot.change(
        "update ballot_ballot set closes_at = timestamptz '2025-03-06 17:00Z',"
            + " closed_at = timestamptz '2025-03-06 18:00Z',"
            + " declared_at = timestamptz '2025-03-07 12:00Z'"
            + mine);
  }

  private void destroyed() throws SQLException {
    submit(
        ballot.holder(),
        "/after/destruction",
        Map.of(
            "papers",
            "0",
            "witness",
            "Ailsa Gunn",
            "on-day",
            "8",
            "on-month",
            "9",
            "on-year",
            "2025"));
    ballot.change(
        "update ballot_after set at = now() - interval '181 days', reason = 'Jo Bain' where"
            + " proposal_id = '"
            + ballot.proposal()
            + "'");
  }

  private long held(String table) throws SQLException {
    return duty.personal(table, ballot.proposal());
  }

  private String paper(int which) {
    return ballot.holder().get(at("/papers/" + serials.get(which))).text();
  }

  private String at(String below) {
    return ballot.district().ballot(below);
  }
}
