package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** A ballot of 30 papers in which two officers are needed for what is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AfterIT {
  private static final int VOTERS = 30;
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private final String code = "after-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

  private Visitor first;
  private Visitor second;
  private Visitor observer;
  private AfterWalk ballot;
  private List<String> serials;

  @BeforeAll
  void papersAreOut() throws SQLException {
    RunningMercat mercat = SharedMercat.get();
    first = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);
    second = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 1);
    observer = AfterWalk.officer(mercat, Role.BALLOT_OBSERVER, 0);
    ballot =
        AfterWalk.open(mercat, Map.of("name", "After district", "code", code), VOTERS, DAY, "lost");
    serials = ballot.serials();
    assertThat(serials).hasSize(VOTERS);
  }

  private String at(String below) {
    return ballot.district().ballot(below);
  }

  private VisitedPage ask(Visitor clerk, String serial, String deed, String text) {
    return clerk.submit(clerk.get(at("/papers/" + serial)), Map.of("deed", deed, "text", text));
  }

  private VisitedPage request(Visitor officer) {
    return officer.get(officer.get(at("/requests")).one("main tbody a").absUrl("href"));
  }

  @Test
  @Order(1)
  void aLostPaperIsReplacedOnlyWhenAnotherPersonAgrees() throws SQLException {
    String lost = serials.get(1);
    assertThat(ask(first, lost, "lost", "rates bill").text())
        .contains("until a second officer agrees");
    assertThat(ballot.serials()).hasSize(VOTERS);
    VisitedPage own = request(first);
    assertThat(own.text()).contains("Another person must look at it now");
    assertThat(own.has("main form")).isFalse();
    String token = first.get(at("/papers/" + serials.get(2))).one("input[name=token]").val();
    Map<String, List<String>> self = Map.of("token", List.of(token), "answer", List.of("confirm"));
    assertThat(first.post(own.path(), self).status()).isEqualTo(422);
    VisitedPage refused = second.submit(request(second), Map.of("answer", "refuse"));
    assertThat(refused.status()).isEqualTo(422);
    second.submit(request(second), Map.of("answer", "refuse", "reason", "The bill is old."));
    assertThat(ballot.serials()).hasSize(VOTERS);
    ask(first, lost, "lost", "new rates bill");
    assertThat(second.get("/en/officer").text()).contains("waits for you as the second officer");
    VisitedPage made = second.submit(request(second), Map.of("answer", "confirm"));
    assertThat(made.text()).contains("Made in the place of another");
    assertThat(ballot.serials()).hasSize(VOTERS + 1);
    assertThat(second.get(at("/papers/" + lost)).text())
        .contains("A first officer asked for something", "new rates bill")
        .contains("A second officer did not agree", "The bill is old.")
        .contains("A second officer agreed", "Lost, another one made");
  }

  @Test
  @Order(2)
  void aSpoiltPaperLiesOnTheDeskAndNeedsOneOfficer() throws SQLException {
    ask(first, serials.get(3), "spoilt", "handed in torn");
    assertThat(ballot.serials()).hasSize(VOTERS + 2);
  }

  @Test
  @Order(3)
  void aPaperThatCameBackMeanwhileIsNotCancelled() {
    String paper = serials.get(4);
    ask(first, paper, "cancelled", "asked by the owner");
    second.submit(second.get(at("/receive")), Map.of("serial", paper));
    VisitedPage late = second.submit(request(second), Map.of("answer", "confirm"));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text()).contains("This cannot happen to the paper any more");
    second.submit(request(second), Map.of("answer", "refuse", "reason", "It is back."));
    assertThat(second.get(at("/requests")).text()).contains("No paper waits");
  }

  @Test
  @Order(4)
  void observersSeeEachPaperAndNoVoterOnceAllAreSettled() throws SQLException {
    String page = at("/observed");
    assertThat(observer.answerTo(page).status()).isEqualTo(404);
    List<String> back = serials.subList(4, VOTERS);
    receive(back);
    ballot.endTheDay();
    ballot.close();
    read(first, back, "for");
    assertThat(observer.get(page).text()).contains("26 papers are not settled yet");
    assertThat(observer.get(page).has("main table")).isFalse();
    read(second, back.subList(1, back.size()), "for");
    key(second, back.getFirst(), "against");
    VisitedPage dispute = ballot.holder().get(at("/disputes"));
    String reason = "The cross of " + back.getFirst() + " is plain.";
    ballot
        .holder()
        .submit(dispute, Map.of("serial", back.getFirst(), "verdict", "for", "reason", reason));
    VisitedPage seen = observer.get(page);
    assertThat(seen.elements("main tbody tr")).hasSize(VOTERS - 4);
    assertThat(seen.one("main tbody tr").text()).contains("The cross of … is plain.");
    for (String serial : ballot.serials()) {
      assertThat(seen.body()).doesNotContain(serial);
    }
    assertThat(seen.text()).doesNotContain("Firm ", "High Street");
    assertThat(observer.get(page).one("main table").html())
        .isEqualTo(seen.one("main table").html());
    assertThat(first.answerTo(page).status()).isEqualTo(403);
    observersSeeNoPaperThatTheCountDoesNotTake(back.getLast());
  }

  /** As by a correction that was not settled before the close. */
  private void observersSeeNoPaperThatTheCountDoesNotTake(String serial) throws SQLException {
    String person =
        ballot.text("select person_id from ballot_paper where serial = '" + serial + "'");
    String change = "update ballot_paper set person_id = '%s' where serial = '%s'";
    ballot.change(change.formatted("00000000-0000-7000-8000-000000000000", serial));
    VisitedPage seen = observer.get(at("/observed"));
    assertThat(seen.elements("main tbody tr")).hasSize(VOTERS - 5);
    assertThat(seen.text()).contains("One paper that came back is not read and does not count");
    ballot.change(change.formatted(person, serial));
  }

  @Test
  @Order(5)
  void afterTheDeclarationADayOfTheLawRefusesWhatComesTooLateOrTooEarly() {
    assertThat(ballot.holder().answerTo(at("/after")).status()).isEqualTo(404);
    ballot.press(at("/count"), "form:has(#declare)", Map.of());
    VisitedPage after = ballot.holder().get(at("/after"));
    assertThat(after.text())
        .contains("The result stands as it was declared", "They must be kept until")
        .contains("In Scotland a council can do this only before the ballot");
    assertThat(after.has("input[value=veto]")).isFalse();
    VisitedPage refused = note("challenge", LocalDate.of(2020, 1, 2), "Late papers");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("This day is before the declaration");
    assertThat(refused.one("#on-year").val()).isEqualTo("2020");
    assertThat(ballot.holder().get(at("/after/destruction")).has("main form")).isFalse();
  }

  @Test
  @Order(6)
  void aVoidBallotIsToBeHeldAgainAndThePublicReadsSo() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    note("challenge", today, "Papers were late.");
    VisitedPage open = ballot.holder().get(publicPage());
    assertThat(open.text()).contains("The government has not decided yet");
    VisitedPage done = note("void", today, "A material irregularity.");
    assertThat(done.text()).contains("The ballot is to be held again");
    assertThat(ballot.holder().get(publicPage()).text())
        .contains("The government has declared this ballot void", "The proposal is approved");
  }

  private String publicPage() {
    return "/en/bids/" + code + "/ballot";
  }

  private VisitedPage note(String step, LocalDate day, String reason) {
    Map<String, String> fields = new TreeMap<>(Map.of("step", step, "reason", reason));
    put(fields, day);
    VisitedPage page = ballot.holder().get(at("/after"));
    return ballot.holder().submit(page, Map.copyOf(fields));
  }

  private static void put(Map<String, String> fields, LocalDate day) {
    fields.put("on-day", "" + day.getDayOfMonth());
    fields.put("on-month", "" + day.getMonthValue());
    fields.put("on-year", "" + day.getYear());
  }

  /** Tests cannot wait for half a year; the ballot is put into the past, and nothing else. */
  @Test
  @Order(7)
  void onceThePapersAreDestroyedOnlyTheTotalsStay() throws SQLException {
    String mine = " where proposal_id = '" + ballot.proposal() + "'";
    ballot.change("update ballot_timetable set ballot_day = date '2025-03-06'" + mine);
    ballot.change(
        "update ballot_ballot set closes_at = timestamptz '2025-03-06 17:00Z',"
            + " closed_at = timestamptz '2025-03-06 18:00Z',"
            + " declared_at = timestamptz '2025-03-07 12:00Z'"
            + mine);
    String before = ballot.holder().get(at("/count")).text("main table");
    Map<String, String> typed = new TreeMap<>(Map.of("papers", "26", "witness", "Ailsa Gunn"));
    put(typed, LocalDate.of(2025, 9, 6));
    VisitedPage form = ballot.holder().get(at("/after/destruction"));
    VisitedPage early = ballot.holder().submit(form, Map.copyOf(typed));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text()).contains("On this day the papers still had to be kept");
    assertThat(early.one("#witness").val()).isEqualTo("Ailsa Gunn");
    assertThat(readings()).isEqualTo(53);
    put(typed, LocalDate.of(2025, 9, 8));
    VisitedPage done = ballot.holder().submit(form, Map.copyOf(typed));
    assertThat(done.text()).contains("26 papers were destroyed", "Ailsa Gunn");
    assertThat(readings()).isZero();
    VisitedPage count = ballot.holder().get(at("/count"));
    assertThat(count.text()).contains("Nobody can count again");
    assertThat(count.text("main table")).isEqualTo(before);
    assertThat(ballot.holder().answerTo(at("/count/recount.zip")).status()).isEqualTo(404);
    assertThat(observer.get(at("/observed")).text()).contains("The papers are destroyed");
  }

  private long readings() throws SQLException {
    String mine = " where serial in (select serial from ballot_paper where proposal_id = '";
    return ballot.number("select count(*) from ballot_keying" + mine + ballot.proposal() + "')")
        + ballot.number("select count(*) from ballot_ruling" + mine + ballot.proposal() + "')");
  }

  private void receive(List<String> papers) {
    for (String serial : papers.subList(1, papers.size())) {
      first.submit(first.get(at("/receive")), Map.of("serial", serial));
    }
  }

  private void read(Visitor clerk, List<String> papers, String verdict) {
    papers.forEach(serial -> key(clerk, serial, verdict));
  }

  private void key(Visitor clerk, String serial, String verdict) {
    VisitedPage page =
        clerk.submit(clerk.get(at("/keying")), Map.of("serial", serial, "verdict", verdict));
    assertThat(page.text()).contains("is kept");
  }
}
