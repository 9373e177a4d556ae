package scot.mercat.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** What analysts and editors do with what was said. */
class ThemeIT {
  /** What came from this website has a receipt; what officers typed in may have none. */
  private static final String NONE = "?theme=none&channel=web";

  /** A title that no other test has given. */
  private final String title = "Theme " + UUID.randomUUID();

  @Test
  void manyArePutIntoANewThemeAtATimeAndTheFilterStays() throws SQLException {
    CodingDesk desk = CodingDesk.open("efua.mensah");
    VisitedPage before = desk.page(NONE);
    List<String> chosen = CodingDesk.first(before, 3);
    VisitedPage after = desk.put(before, chosen, Map.of("title", title));

    assertThat(after.address().getQuery()).contains("theme=none");
    assertThat(after.text("[role=status]")).contains("3 responses");
    assertThat(CodingDesk.first(after, 25)).doesNotContainAnyElementsOf(chosen);
    assertThat(CodingDesk.counter(before, "Still to do") - CodingDesk.counter(after, "Still to do"))
        .isEqualTo(3);
    assertThat(desk.officer().get(desk.theme(title)).elements("li.mercat-comment")).hasSize(3);
    assertThat(stages(chosen.getFirst())).containsOnlyOnce("theme.stage.read");
  }

  /** Whoever reads their receipt is told once that a person has read their words. */
  @Test
  void aSecondThemeTellsTheSenderNothingNew() throws SQLException {
    CodingDesk desk = CodingDesk.open("efua.mensah");
    List<String> chosen = CodingDesk.first(desk.page(NONE), 1);
    desk.put(desk.page(NONE), chosen, Map.of("title", title));
    desk.put(desk.page(""), chosen, Map.of("title", title + " again"));

    assertThat(desk.officer().get(desk.path() + "/responses/" + chosen.getFirst()).text())
        .contains(title, title + " again");
    assertThat(stages(chosen.getFirst())).containsOnlyOnce("theme.stage.read");
  }

  @Test
  void outOfScopeNeedsAReasonThatTheSenderReads() throws SQLException {
    CodingDesk desk = CodingDesk.open("iain.buchan");
    VisitedPage list = desk.page(NONE);
    List<String> chosen = CodingDesk.first(list, 1);
    VisitedPage refused = desk.putOut(list, chosen, "  ");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("Say why");
    assertThat(
            refused.one("input[name=response][value=" + chosen.getFirst() + "]").hasAttr("checked"))
        .isTrue();

    String reason = "Please ask the harbour office " + title;
    VisitedPage after = desk.putOut(refused, chosen, reason);
    assertThat(after.text("[role=status]")).contains("out of scope");
    assertThat(desk.page("?theme=out").text()).contains(reason);
    assertThat(stages(chosen.getFirst())).contains("theme.stage.out-of-scope").contains(reason);
    assertThat(audited("theme.put-out-of-scope", chosen.getFirst())).isEqualTo("strathmarra");

    desk.put(desk.page("?theme=out"), chosen, Map.of("title", title));
    assertThat(desk.page("?theme=out").text()).doesNotContain(reason);
  }

  @Test
  void whatIsMissingIsSaidAndEntriesAreKept() {
    CodingDesk desk = CodingDesk.open("efua.mensah");
    VisitedPage list = desk.page(NONE);
    VisitedPage nothingTicked = desk.put(list, List.of(), Map.of("title", title));
    assertThat(nothingTicked.status()).isEqualTo(422);
    assertThat(nothingTicked.text(".govuk-error-summary")).contains("Tick at least one");
    assertThat(nothingTicked.one("#title").val()).isEqualTo(title);

    VisitedPage noTheme = desk.put(list, CodingDesk.first(list, 1), Map.of());
    assertThat(noTheme.status()).isEqualTo(422);
    assertThat(noTheme.text(".govuk-error-summary")).contains("Choose a theme");
  }

  @Test
  void aThemeThatIsThereCannotBeNamedAgain() {
    CodingDesk desk = CodingDesk.answered("efua.mensah");
    VisitedPage list = desk.page("");
    VisitedPage refused =
        desk.put(list, CodingDesk.first(list, 1), Map.of("title", "LIGHT on the harbour path"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("this name already");
  }

  @Test
  void openingAResponseMarksItAsReadAndLeadsToItsNeighbours() {
    CodingDesk desk = CodingDesk.open("efua.mensah");
    VisitedPage list = desk.page("?language=en");
    List<String> shown = CodingDesk.first(list, 2);
    VisitedPage first =
        desk.officer().get(desk.path() + "/responses/" + shown.get(0) + "?language=en");
    long seen = CodingDesk.counter(desk.page(""), "Read");
    VisitedPage second = desk.officer().click(first, "Next response");

    assertThat(first.has("a[rel=prev]")).isFalse();
    assertThat(second.path()).endsWith(shown.get(1));
    assertThat(second.one("a[rel=prev]").attr("href"))
        .contains(shown.get(0))
        .contains("language=en");
    assertThat(CodingDesk.counter(desk.page(""), "Read")).isBetween(seen, seen + 1);
    assertThat(desk.page("?language=en").elements("li.mercat-comment").getFirst().text())
        .doesNotContain("nobody has read it yet");
  }

  @Test
  void aResponseIsTakenOutAgain() {
    CodingDesk desk = CodingDesk.open("efua.mensah");
    List<String> chosen = CodingDesk.first(desk.page(NONE), 1);
    desk.put(desk.page(NONE), chosen, Map.of("title", title));
    VisitedPage theme = desk.officer().get(desk.theme(title));
    VisitedPage after = desk.officer().submit(theme, "form[action$=take-out]", Map.of());

    assertThat(after.text()).contains("Nothing has been put into this theme yet");
    assertThat(CodingDesk.first(desk.page(NONE), 25)).containsAll(chosen);
  }

  @Test
  void twoThemesBecomeOneWithEverythingThatWasInBoth() throws SQLException {
    CodingDesk desk = CodingDesk.open("iain.buchan");
    List<String> chosen = CodingDesk.first(desk.page(""), 2);
    desk.put(desk.page(""), chosen.subList(0, 1), Map.of("title", title));
    desk.put(desk.page(""), chosen, Map.of("title", title + " too"));
    String from = desk.theme(title);
    String into = desk.idOf(title + " too");
    VisitedPage merged =
        desk.officer().submit(desk.officer().get(from + "/merge"), Map.of("into", into));

    assertThat(merged.path()).endsWith(into);
    assertThat(CodingDesk.counter(merged, "Responses")).isEqualTo(2);
    assertThat(desk.officer().get(from).status()).isEqualTo(404);
    assertThat(audited("theme.merged", into)).isEqualTo("strathmarra");
  }

  @Test
  void aThemeWithAnAnswerIsNotMergedAway() {
    CodingDesk desk = CodingDesk.answered("iain.buchan");
    VisitedPage form = desk.officer().get(desk.theme("Light on the harbour path") + "/merge");
    VisitedPage refused =
        desk.officer().submit(form, Map.of("into", desk.idOf("A later number 14 bus")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("must stay");
  }

  @Test
  void aNewNameMakesOtherLanguagesOutOfDateUntilSomebodySaysTheyAreRight() {
    CodingDesk desk = CodingDesk.open("efua.mensah");
    List<String> chosen = CodingDesk.first(desk.page(""), 1);
    desk.put(desk.page(""), chosen, Map.of("title", title));
    String titles = desk.theme(title) + "/titles";
    Visitor translator = CodingDesk.signedIn("katarzyna.nowicka");
    assertThat(translator.get(titles).has("#title-en")).isFalse();
    translator.submit(translator.get(titles), Map.of("title-pl", "Temat"));
    desk.officer()
        .submit(
            desk.officer().get(titles), Map.of("title-en", title + " now", "title-pl", "Temat"));

    VisitedPage stale = translator.get(titles);
    assertThat(stale.text(".mercat-tag--late")).isEqualTo("Out of date");
    VisitedPage right = translator.submit(stale, Map.of("right", "pl"));
    assertThat(right.has(".mercat-tag--late")).isFalse();
    assertThat(right.one("#title-pl").val()).isEqualTo("Temat");
  }

  @Test
  void anotherBodysOfficerFindsNothing() {
    CodingDesk desk = CodingDesk.answered("efua.mensah");
    String response = CodingDesk.first(desk.page(""), 1).getFirst();
    String theme = desk.theme("Light on the harbour path");
    Visitor other = CodingDesk.signedIn("catriona.macinnes");
    String token = tokenOf(other);

    for (String path :
        List.of(
            desk.path(),
            desk.path() + "/titles",
            desk.path() + "/export/responses.csv",
            desk.path() + "/export/responses.xlsx",
            desk.path() + "/responses/" + response,
            theme,
            theme + "/titles",
            theme + "/merge")) {
      assertThat(other.get(path).status()).as(path).isEqualTo(404);
    }
    for (String path :
        List.of(
            desk.path(),
            desk.path() + "/responses/" + response,
            desk.path() + "/responses/" + response + "/take-out",
            theme + "/take-out",
            theme + "/titles",
            theme + "/merge")) {
      Map<String, List<String>> fields =
          Map.of(
              "token", List.of(token),
              "response", List.of(response),
              "theme", List.of(theme.substring(theme.lastIndexOf('/') + 1)),
              "title", List.of(title),
              "title-en", List.of(title));
      assertThat(other.post(path, fields).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void anotherConsultationsResponseIsNotPutIntoATheme() {
    CodingDesk answered = CodingDesk.answered("efua.mensah");
    List<String> foreign = CodingDesk.first(answered.page(""), 1);
    CodingDesk open = CodingDesk.open("efua.mensah");
    assertThat(open.put(open.page(""), foreign, Map.of("title", title)).status()).isEqualTo(404);
    assertThat(open.page("").text("#where")).doesNotContain(title);
  }

  @Test
  void onlyAnalystsAndEditorsGroupWhatWasSaid() {
    String path = CodingDesk.open("efua.mensah").path();
    for (String name : List.of("duncan.reid", "shabana.malik", "katarzyna.nowicka")) {
      assertThat(CodingDesk.signedIn(name).get(path).status()).as(name).isEqualTo(403);
    }
  }

  @Test
  void theFirstPageSaysWhatIsInNoTheme() {
    Visitor analyst = CodingDesk.signedIn("efua.mensah");
    VisitedPage today = analyst.get("/en/officer");
    assertThat(today.text(".mercat-desk")).contains("in no theme yet");
    assertThat(analyst.click(today, "in no theme yet").address().getQuery())
        .isEqualTo("theme=none");
  }

  /** A token is good for every form of the officer's. */
  private static String tokenOf(Visitor officer) {
    return officer.get("/en/officer/account").one("input[name=token]").val();
  }

  private static String stages(String response) throws SQLException {
    return texts(
        "select s.key || ' ' || s.arguments from receipt_stage s join receipt_code c on c.id ="
            + " s.receipt_id where c.subject = cast(? as uuid)",
        response);
  }

  private static String audited(String action, String subject) throws SQLException {
    return texts(
        "select body from audit_entry where action = '" + action + "' and subject = ?", subject);
  }

  private static String texts(String query, String value) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(SharedMercat.get()).connect("mercat_app");
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, value);
      StringBuilder found = new StringBuilder();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.append(found.isEmpty() ? "" : "\n").append(rows.getString(1));
        }
      }
      return found.toString();
    }
  }
}
