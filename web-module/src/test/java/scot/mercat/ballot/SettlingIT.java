package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Papers follow a register that is corrected while they are out. Firm n has property Pn. */
class SettlingIT {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);
  private static final int FIRMS = 5;

  private final RunningMercat mercat = SharedMercat.get();
  private final Visitor clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);
  private final Visitor other = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 1);

  @Test
  void papersFollowTheCorrectedRegisterAndTheCountTakesThem() throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), FIRMS, DAY, "never");
    List<String> serials = byProperty(walk);
    assertThat(settling(walk).text()).contains("Every paper is as the register says");
    receive(walk, serials.get(0), serials.get(1), serials.get(2));
    correct(walk, "P1", "voting", Map.of());
    correct(walk, "P2", "person", Map.of("account", "B2", "name", "Firth Inns"));
    correct(walk, "P3", "voting", Map.of());
    correct(walk, "P4", "value", Map.of("pounds", "12000"));

    assertThat(walk.holder().get("/en/officer").text())
        .contains("votes have papers to settle after a correction");
    VisitedPage page = settling(walk);
    assertThat(page.elements("main table").getFirst().select("tbody tr")).hasSize(3);
    assertThat(page.text())
        .contains("3 votes to settle", "Correction 1: It was wrong: voting")
        .contains("Put paper " + grouped(serials.get(1)) + " aside. There is no vote for it")
        .contains("Leave it closed", "Firth Inns")
        .contains("One paper stays as it is", "£10,000 £12,000");
    assertThat(walk.holder().get(walk.district().ballot("")).text())
        .contains("Papers of 3 votes to settle", "The papers of 3 votes are not settled.");

    oneIsSettledOnceHoweverOftenItIsSent(walk, page, serials.get(3));
    VisitedPage done = press(walk.holder(), page, "all");
    assertThat(done.text()).contains("Done.").doesNotContain("to settle Property");
    assertThat(walk.serials()).hasSize(FIRMS + 1);
    assertThat(press(walk.holder(), page, "all").status()).isEqualTo(200);
    assertThat(walk.serials()).hasSize(FIRMS + 1);
    String made = walk.serials().getLast();
    assertThat(walk.holder().get(walk.district().ballot("/papers/" + made)).text())
        .contains("Firth Inns", "Made, since the register was corrected (correction 2)");
    assertThat(walk.holder().get(walk.district().ballot("/papers/" + serials.get(1))).text())
        .contains("Put aside after a correction", "Came back", "(correction 1)");

    correct(walk, "P3", "voting", Map.of());
    assertThat(settling(walk).text()).contains("Make a paper. This vote has none.");
    press(walk.holder(), settling(walk), "all");
    receive(walk, made, walk.serials().getLast(), serials.get(4));
    closedItIsTooLate(walk, page, serials.get(4));
    nobodyReadsWhatDoesNotCount(walk, serials.get(4));
    count(walk, List.of(serials.get(0), made, walk.serials().getLast()));
  }

  private void oneIsSettledOnceHoweverOftenItIsSent(AfterWalk walk, VisitedPage page, String serial)
      throws SQLException {
    String right =
        page.elements("main tbody tr").stream()
            .filter(row -> row.text().contains(grouped(serial)))
            .findFirst()
            .orElseThrow()
            .select("button")
            .val();
    assertThat(press(walk.holder(), page, right).text()).contains("2 votes to settle");
    assertThat(press(walk.holder(), page, right).text()).contains("2 votes to settle");
    assertThat(
            walk.number(
                "select count(*) from ballot_event where event = 'withdrawn:3' and serial = '"
                    + serial
                    + "'"))
        .isEqualTo(1);
    assertThat(clerk.submit(page, "main form", Map.of("right", right)).status()).isEqualTo(403);
    assertThat(press(walk.holder(), page, "nothing").text()).contains("Choose what is to be done.");
  }

  /** Firm 4's paper is made somebody else's, as by a correction just before the hour. */
  private void closedItIsTooLate(AfterWalk walk, VisitedPage page, String serial)
      throws SQLException {
    walk.change(
        "update ballot_paper set person_id = gen_random_uuid() where serial = '" + serial + "'");
    walk.endTheDay();
    assertThat(settling(walk).text())
        .contains("One vote was not settled in time", "no paper is made any more");
    walk.close();
    assertThat(settling(walk).text()).contains("The ballot is closed.");
    assertThat(settling(walk).elements("main button")).isEmpty();
    VisitedPage late = press(walk.holder(), page, "all");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text()).contains("This cannot be done now");
  }

  /** Papers 1 and 2 were put aside when they were back; 4 was not settled before the close. */
  private void nobodyReadsWhatDoesNotCount(AfterWalk walk, String serial) {
    String left = "3 papers that came back are not read and do not count";
    VisitedPage keying = clerk.get(walk.district().ballot("/keying"));
    assertThat(keying.text()).contains("There are 3 papers that you can still read", left);
    VisitedPage refused = clerk.submit(keying, Map.of("serial", serial, "verdict", "for"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#serial-error")).contains("This paper does not count");
    assertThat(walk.holder().get(walk.district().ballot("/count")).text())
        .contains("3 papers have not been read by two people", left);
  }

  /** The first has begun to write what they read when the second sends theirs. */
  @Test
  void whoReadsAPaperAtTheSameInstantAsAnotherIsTheSecond() throws Exception {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), 1, DAY, "never");
    String serial = walk.serials().getFirst();
    receive(walk, serial);
    walk.endTheDay();
    walk.close();
    VisitedPage form = other.get(walk.district().ballot("/keying"));
    try (Connection first = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      first.setAutoCommit(false);
      first
          .createStatement()
          .executeUpdate(
              "insert into ballot_keying (serial, round, officer_id, verdict, at) values ('"
                  + serial
                  + "', 1, gen_random_uuid(), 'for', now())");
      CompletableFuture<VisitedPage> sent =
          CompletableFuture.supplyAsync(
              () -> other.submit(form, Map.of("serial", serial, "verdict", "for")));
      while (walk.number("select count(*) from pg_locks where not granted") == 0) {
        Thread.onSpinWait();
      }
      first.commit();
      assertThat(sent.get(30, TimeUnit.SECONDS).text()).contains("is kept");
    }
    assertThat(walk.holder().get(walk.district().ballot("/count")).text()).contains("£10,000");
  }

  /** Papers that were put aside are not asked for, and those of others are not counted. */
  private void count(AfterWalk walk, List<String> read) {
    for (String serial : read) {
      for (Visitor reader : List.of(clerk, other)) {
        reader.submit(
            reader.get(walk.district().ballot("/keying")),
            Map.of("serial", serial, "verdict", "for"));
      }
    }
    VisitedPage declared =
        walk.press(walk.district().ballot("/count"), "form:has(#declare)", Map.of());
    assertThat(declared.text()).contains("declared", "£30,000");
  }

  @Test
  void whereTwoOfficersAreNeededTheSecondSettles() throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), FIRMS, DAY, "lost");
    String second = byProperty(walk).get(1);
    correct(walk, "P1", "voting", Map.of());
    correct(walk, "P2", "voting", Map.of());
    VisitedPage asked = press(walk.holder(), settling(walk), "all");
    assertThat(asked.text())
        .contains("Nothing happens until a second officer agrees", "You asked for this");
    assertThat(asked.elements("main form button")).isEmpty();
    assertThat(states(walk, "WITHDRAWN")).isZero();

    assertThat(clerk.get("/en/officer").text()).contains("papers to settle after a correction");
    String answer = "form[action$=/answer]";
    VisitedPage waiting = clerk.get(walk.district().ballot("/settling"));
    String right =
        waiting.elements("main tbody tr").stream()
            .filter(row -> row.text().contains(grouped(second)))
            .findFirst()
            .orElseThrow()
            .select("button[name=yes]")
            .val();
    theFirstCannotBeTheSecond(walk, right);
    assertThat(clerk.submit(waiting, answer, Map.of("no", right)).text())
        .contains("The papers stay as they are", "The ballot holder does this");
    assertThat(states(walk, "WITHDRAWN")).isZero();
    assertThat(clerk.submit(waiting, answer, Map.of("yes", "all")).text()).contains("Done.");
    assertThat(states(walk, "WITHDRAWN")).isEqualTo(1);
    assertThat(clerk.submit(waiting, answer, Map.of("yes", "all")).status()).isEqualTo(200);
    assertThat(settling(walk).text()).contains("One vote to settle");
  }

  private static void theFirstCannotBeTheSecond(AfterWalk walk, String right) {
    String token =
        walk.holder().get(walk.district().ballot("")).one("main input[name=token]").val();
    VisitedPage refused =
        walk.holder()
            .post(
                walk.district().ballot("/settling/answer"),
                Map.of("token", List.of(token), "yes", List.of(right)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("You asked for this");
  }

  /** The property is known, so its address and value need not be typed. */
  @Test
  void aLineThatTheRegisterLackedGetsAPaper() throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), FIRMS, DAY, "never");
    VisitedPage register = walk.holder().get(walk.district().path() + "/register");
    VisitedPage form = walk.holder().click(register, "Add a line that is missing");
    Map<String, String> typed = new TreeMap<>();
    typed.put("account", "A0");
    typed.put("name", "Firm 0");
    typed.put("property", "P9");
    typed.put("share", "101");
    typed.put("reason", "Left out");
    typed.put("evidence", "The rates bill");
    VisitedPage refused = walk.holder().submit(form, typed);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.elements("main .govuk-error-message")).hasSize(3);
    assertThat(refused.text("#reason")).isEqualTo("Left out");
    typed.put("property", "P1");
    typed.put("share", "100");
    assertThat(walk.holder().submit(form, typed).text("#account-error"))
        .contains("More than the whole value");
    typed.put("property", "P9");
    typed.put("place", "9 High Street");
    typed.put("pounds", "£4,000");
    typed.put("postcode", "Marra");
    assertThat(walk.holder().submit(form, typed).text("#postcode-error"))
        .contains("“Marra” is not a postcode");
    typed.put("postcode", "zm11ah");
    VisitedPage added = walk.holder().submit(form, typed);
    assertThat(added.text()).contains("The register is corrected", "A line was added");
    assertThat(added.elements("main table").getFirst().text())
        .contains("Not on the register", "Firm 0 (A0): £4,000, 100% of the value. Has a vote.")
        .contains("Left out", "The rates bill");
    assertThat(walk.holder().submit(form, typed).text("#account-error"))
        .contains("another line for this property already");
    String evidence = walk.district().path() + "/evidence/";
    assertThat(text(walk, evidence + "corrections.csv"))
        .contains(",line,,value=4000 share=100 votes=yes liable=yes,")
        .doesNotContain("Left out", "Firm");
    assertThat(text(walk, evidence + "notice.csv").lines()).hasSize(FIRMS + 1);
    assertThat(text(walk, evidence + "deciding.csv").lines()).hasSize(FIRMS + 2);

    assertThat(settling(walk).text())
        .contains("One vote to settle", "9 High Street (P9)", "Correction 1: Left out");
    press(walk.holder(), settling(walk), "all");
    assertThat(
            walk.holder().get(walk.district().ballot("/papers/" + walk.serials().getLast())).text())
        .contains("9 High Street", "Firm 0", "(correction 1)");
  }

  private static String text(AfterWalk walk, String path) {
    return new String(walk.holder().download(path), StandardCharsets.UTF_8);
  }

  @Test
  void beforePapersAreMadeThereIsNothingToSettle() {
    BallotWalk walk =
        BallotWalk.begin(Map.of(), "account,name,uarn,address,rv\nA1,Firm,P1,1 High Street,100\n");
    String path = walk.path("/settling");
    assertThat(walk.holder().get(path).text()).contains("No papers are made yet");
  }

  private static VisitedPage settling(AfterWalk walk) {
    return walk.holder().get(walk.district().ballot("/settling"));
  }

  private static VisitedPage press(Visitor officer, VisitedPage page, String right) {
    return officer.submit(page, "form[action$=/settling]", Map.of("right", right));
  }

  private void receive(AfterWalk walk, String... serials) {
    for (String serial : serials) {
      clerk.submit(clerk.get(walk.district().ballot("/receive")), Map.of("serial", serial));
    }
  }

  /** The serials of the first papers, that of firm 0 first. */
  private static List<String> byProperty(AfterWalk walk) throws SQLException {
    List<String> serials = new ArrayList<>();
    for (int i = 0; i < FIRMS; i++) {
      serials.add(
          String.format(
              "%010d",
              walk.number(
                  "select serial::bigint from ballot_paper p join bid_right r on r.id = p.right_id"
                      + " join bid_property o on o.id = r.property_id where p.proposal_id = '"
                      + walk.proposal()
                      + "' and o.reference = 'P%d'".formatted(i))));
    }
    return serials;
  }

  private static String grouped(String serial) {
    return serial.substring(0, 4) + " " + serial.substring(4, 9) + " " + serial.substring(9);
  }

  private static long states(AfterWalk walk, String state) throws SQLException {
    return walk.number(
        "select count(*) from ballot_paper where proposal_id = '%s' and state = '%s'"
            .formatted(walk.proposal(), state));
  }

  private static void correct(
      AfterWalk walk, String property, String field, Map<String, String> typed) {
    VisitedPage register = walk.holder().get(walk.district().path() + "/register");
    String line =
        register.elements("main table").getLast().select("tbody th a").stream()
            .filter(link -> link.text().endsWith(" " + property))
            .findFirst()
            .orElseThrow()
            .attr("href");
    Map<String, String> fields = new TreeMap<>(typed);
    fields.put("reason", "It was wrong: " + field);
    fields.put("evidence", "A letter");
    VisitedPage kept = walk.holder().submit(walk.holder().get(line + "/" + field), fields);
    assertThat(kept.text()).contains("The register is corrected");
  }
}
