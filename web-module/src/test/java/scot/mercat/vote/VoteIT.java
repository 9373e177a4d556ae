package scot.mercat.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** The demonstration's votes, the open one and the one that is over, as people meet them. */
class VoteIT {
  private static final String OPEN = "/en/consultations/harbourhead-year-two";
  private static final String OVER = "/en/consultations/harbourhead-2026";
  private static final DemoFile DEMO = DemoFile.of(SharedMercat.get());

  private static VisitedPage check(Visitor visitor, List<String> chosen) {
    return visitor.submit(visitor.get(OPEN + "/vote"), Map.of("choice", chosen));
  }

  /** Whoever is faster than a person is asked to press again. */
  private static VisitedPage send(Visitor visitor, VisitedPage check) throws InterruptedException {
    Thread.sleep(3_100);
    return visitor.submit(check, Map.of());
  }

  private static Visitor officer(String role) {
    return DEMO.officer(role).in(SharedMercat.visitor());
  }

  private static String desk(Visitor officer, String title) {
    return officer.click(officer.get("/en/officer/vote"), title).path();
  }

  private static int turnout(Visitor officer) {
    String text = officer.get(desk(officer, "in year two")).text();
    return Integer.parseInt(text.replaceAll("(?s).*Votes that count: ([0-9,]+).*", "$1"));
  }

  @Test
  void firstPageAndConsultationLeadToTheVote() {
    Visitor visitor = SharedMercat.visitor();
    assertThat(visitor.click(visitor.get("/en/"), "Vote").path()).isEqualTo(OPEN + "/vote");
    assertThat(visitor.click(visitor.get(OPEN), "Vote").path()).isEqualTo(OPEN + "/vote");
  }

  @Test
  void tooManyOrNoneComesBackWithWhatWasChosen() {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage many = check(visitor, List.of("p1", "p2", "p3", "p4"));
    assertThat(many.status()).isEqualTo(422);
    assertThat(many.elements("input[name=choice][checked]")).hasSize(4);
    assertThat(check(visitor, List.of()).status()).isEqualTo(422);
    assertThat(check(visitor, List.of("p99")).status()).isEqualTo(422);
  }

  @Test
  void aVoteSentTwiceIsOneAndItsFirstChoiceCounts() throws InterruptedException {
    Visitor officer = officer("analyst");
    Visitor visitor = SharedMercat.visitor();
    VisitedPage check = check(visitor, List.of("p1", "p2"));
    int before = turnout(officer);
    VisitedPage sent = send(visitor, check);
    VisitedPage again = visitor.submit(check, Map.of());
    assertThat(again.text(".mercat-code")).isEqualTo(sent.text(".mercat-code")).isNotEmpty();
    VisitedPage changed = visitor.submit(check, Map.of("choice", List.of("p7")));
    assertThat(changed.text()).contains("What you chose first counts");
    assertThat(turnout(officer)).isEqualTo(before + 1);
  }

  @Test
  void theSameDeviceVotesAsOftenAsPeopleShareIt() throws InterruptedException {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage first = send(visitor, check(visitor, List.of("p3")));
    VisitedPage second = send(visitor, check(visitor, List.of("p4")));
    assertThat(first.text("h1")).contains("Thank you");
    assertThat(second.text(".mercat-code")).isNotEqualTo(first.text(".mercat-code"));
  }

  @Test
  void hasteAndTheTrapAskToPressAgainAndKeepTheChoice() {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage check = check(visitor, List.of("p5"));
    VisitedPage trapped = visitor.submit(check, Map.of("website", "spam"));
    assertThat(trapped.status()).isEqualTo(422);
    assertThat(trapped.one("input[name=choice]").val()).isEqualTo("p5");
  }

  @Test
  void nobodySeesNumbersBeforeVotingIsOver() {
    assertThat(SharedMercat.visitor().get(OPEN + "/results").path()).isEqualTo(OPEN + "/vote");
    for (String role : List.of("editor", "approver", "analyst")) {
      Visitor officer = officer(role);
      VisitedPage desk = officer.get(desk(officer, "in year two"));
      assertThat(desk.text()).contains("Votes that count").contains("That includes you");
      assertThat(desk.has("svg.mercat-bar")).isFalse();
    }
  }

  /** Single votes and three sheets: 167 and 46, 22 and 31 that count, and 3 that do not. */
  @Test
  void theResultIsExactWhateverTheChannel() {
    VisitedPage result = SharedMercat.visitor().get(OVER + "/results");
    assertThat(result.text()).contains("266 people voted").contains("3 papers could not");
    assertThat(result.elements("main tbody tr").stream().map(row -> row.text()))
        .containsExactly(
            "Warm and dry homes 112 1",
            "Lights on the harbour path 101 2",
            "A later last bus 85 3 (shared)",
            "Seeing a doctor or nurse sooner 85 3 (shared)",
            "Company for older people 55 5",
            "Somewhere for young people to go 44 6");
  }

  @Test
  void theRuleIsFixedOnceItCouldBeRead() {
    Visitor editor = officer("editor");
    String desk = desk(editor, "in year two");
    String token = editor.get(desk + "/enter").one("main input[name=token]").val();
    assertThat(editor.get(desk + "/define").status()).isEqualTo(404);
    assertThat(editor.post(desk + "/define", Map.of("token", List.of(token))).status())
        .isEqualTo(404);
  }

  @Test
  void aPaperIsCheckedBeforeItCounts() {
    Visitor editor = officer("editor");
    String desk = desk(editor, "in year two");
    int before = turnout(editor);
    VisitedPage check =
        editor.submit(
            editor.get(desk + "/enter"), Map.of("channel", "phone", "choice", List.of("p1", "p4")));
    assertThat(check.title()).startsWith("Check this vote");
    assertThat(turnout(editor)).isEqualTo(before);
    assertThat(editor.submit(check, Map.of()).text(".mercat-code")).isNotEmpty();
    assertThat(turnout(editor)).isEqualTo(before + 1);
  }

  @Test
  void aSheetThatCannotBeRightIsRefusedWithItsEntries() {
    Visitor editor = officer("editor");
    String desk = desk(editor, "in year two");
    VisitedPage refused =
        editor.submit(
            editor.get(desk + "/sheet"),
            Map.of(
                "channel",
                "paper",
                "papers",
                "10",
                "spoilt",
                "1",
                "count",
                List.of("10", "0", "0", "0", "0", "0", "0")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#count-p1").val()).isEqualTo("10");
  }

  @Test
  void anotherBodysOfficerFindsNoVote() {
    Visitor editor = officer("editor");
    String desk = desk(editor, "in year two");
    DemoFile.SignIn nhs =
        DEMO.signIns().stream()
            .filter(signIn -> signIn.email().startsWith("catriona"))
            .findFirst()
            .orElseThrow();
    Visitor other = nhs.in(SharedMercat.visitor());
    String token = other.get("/en/officer/account").one("main input[name=token]").val();
    assertThat(other.get("/en/officer/vote").text()).doesNotContain("year two");
    for (String page : List.of("", "/enter", "/sheet", "/words/pl", "/define")) {
      assertThat(other.get(desk + page).status()).as(page).isEqualTo(404);
    }
    for (String deed : List.of("/enter", "/enter/send", "/sheet", "/sheet/send", "/words/pl")) {
      assertThat(other.post(desk + deed, Map.of("token", List.of(token))).status())
          .as(deed)
          .isEqualTo(404);
    }
  }

  @Test
  void eachRoleDoesWhatItMay() {
    String desk = desk(officer("editor"), "plan right");
    assertThat(status("translator", desk + "/words/pl")).isEqualTo(200);
    assertThat(status("translator", desk + "/enter")).isEqualTo(403);
    assertThat(status("approver", desk + "/words/pl")).isEqualTo(403);
    assertThat(status("analyst", desk + "/sheet")).isEqualTo(200);
    assertThat(status("moderator", desk)).isEqualTo(403);
    assertThat(status("administrator", desk)).isEqualTo(403);
  }

  private static int status(String role, String path) {
    return officer(role).get(path).status();
  }
}
