package scot.mercat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** What an approver publishes, and what residents then read. */
class PublicationIT {
  private static final String DEADLINE = "Ask for the grant by 31 January 2030.";

  /** A plan that no other test has. */
  private final String title = "Plan " + UUID.randomUUID();

  private Visitor editor = SharedMercat.visitor();
  private Visitor approver = SharedMercat.visitor();
  private String slug = "";

  @BeforeEach
  void beginAPlan() {
    editor = officer("editor");
    approver = officer("approver");
    VisitedPage form = editor.get("/en/officer/plans/new");
    Map<String, String> entries =
        new HashMap<>(Map.of("kind", "locality", "title", title, "locality", "harbourhead"));
    entries.putAll(Map.of("from-day", "1", "from-month", "4", "from-year", "2027"));
    entries.putAll(Map.of("to-day", "31", "to-month", "3", "to-year", "2032"));
    VisitedPage begun = editor.submit(form, "main form[method=post]", entries);
    slug = begun.path().replaceFirst("^/en/officer/plans/", "");
    assertThat(slug).startsWith("plan-");
  }

  @Test
  void whatIsMissingIsSaidWithTheWayToMendItAndNothingIsPublished() {
    VisitedPage ready = editor.get(officers("/publish"));
    assertThat(ready.text("#lacks ~ ul, section ul"))
        .contains("at least one local outcome", "whom people can ask");
    assertThat(ready.elements("section a").getFirst().attr("href"))
        .contains("/paragraphs/new?kind=outcome");
    assertThat(ready.has("a[href$='/publish/check']")).isFalse();
    assertThat(approver.get(officers("/publish/check")).has("#publish")).isFalse();
  }

  @Test
  void anEditorCannotPublishAndAnotherBodyFindsNothing() {
    whole();
    assertThat(editor.get(officers("/publish/check")).status()).isEqualTo(403);
    VisitedPage check = approver.get(officers("/publish/check"));
    String token = editor.get(officers("/paragraphs/new")).one("[name=token]").attr("value");
    VisitedPage forged =
        editor.post(
            officers("/publish"),
            Map.of(
                "token", List.of(token), "seen", List.of(check.one("[name=seen]").attr("value"))));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(otherBody().get(officers("/publish")).status()).isEqualTo(404);
    assertThat(SharedMercat.visitor().get("/en/plans/" + slug).status()).isEqualTo(404);
  }

  @Test
  void whatAnApproverPublishesStandsAtItsAddressInEveryLanguage() {
    whole();
    assertThat(approver.get("/en/officer").text()).contains("ready to publish");
    VisitedPage done = publish();
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.text()).contains("Version 1 is published", "Shabana Malik approved it");
    Visitor resident = SharedMercat.visitor();
    for (Language language : Languages.standard().interfaceLanguages()) {
      for (String page : List.of("", "/v1/plain", "/v1/full")) {
        String path = "/" + language.tag() + "/plans/" + slug + page;
        VisitedPage edition = resident.get(path);
        assertThat(edition.status()).as(path).isEqualTo(200);
        assertThat(edition.text()).as(path).contains("Shabana Malik");
      }
    }
    assertThat(approver.get(officers("/publish")).text()).contains("no draft to publish");
  }

  /** Nobody lets through what they have not seen. */
  @Test
  void whatHasChangedSinceTheApproverLookedIsNotPublished() {
    whole();
    VisitedPage check = approver.get(officers("/publish/check"));
    rewrite("text", "We mend the gate and the fence.");
    VisitedPage refused = approver.submit(check, "#publish", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("changed since you opened");
    assertThat(approver.submit(refused, "#publish", Map.of()).text())
        .contains("Version 1 is published");
  }

  @Test
  void anOldEditionSaysThatItIsOldAndIsOtherwiseTheSameBytes() {
    whole();
    publish();
    String old = "/en/plans/" + slug + "/v1/plain";
    String before = SharedMercat.visitor().get(old).body();
    editor.submit(editor.get(officers("")), "form[action$='/draft']", Map.of());
    rewrite("text", "We mend the gate and the fence.");
    publish();

    VisitedPage after = await(old, page -> page.has(".mercat-notice--superseded"));
    assertThat(after.text(".mercat-notice--superseded")).contains("Version 2 was published");
    assertThat(unmarked(after.body())).isEqualTo(unmarked(before));
    assertThat(await("/en/plans/" + slug, page -> page.text().contains("fence")).text())
        .contains("We mend the gate and the fence.");
  }

  /** Done-when 4, on a plan of the test's own. */
  @Test
  void anOutdatedDeadlineIsWithheldAndTheEnglishShownWithANoticeInThePlansLanguage() {
    whole();
    String key = keyOf(DEADLINE);
    Visitor translator = officer("translator");
    String desk = "/en/officer/translations/" + slug + "/pl/plain/" + key;
    translator.submit(
        translator.get(desk),
        "form[action$='/plain/" + key + "']",
        Map.of("text", "Wniosek do 31 stycznia 2030.", "by", "Katarzyna Nowicka"));
    publish();
    Visitor resident = SharedMercat.visitor();
    String page = "/pl/plans/" + slug + "/v1/plain";
    assertThat(resident.get(page).text("#" + key)).contains("Wniosek do 31 stycznia 2030.");

    editor.submit(editor.get(officers("")), "form[action$='/draft']", Map.of());
    rewrite("date", "Ask for the grant by 28 February 2030.");
    VisitedPage gaps = editor.get(officers("/publish/plain/pl"));
    assertThat(gaps.text()).contains("Held back, English shown");
    publish();
    VisitedPage withheld = resident.get("/pl/plans/" + slug + "/v2/plain");
    assertThat(withheld.text("#" + key))
        .contains("Wstrzymaliśmy tłumaczenie.", "Ask for the grant by 28 February 2030.")
        .doesNotContain("31 stycznia");
    assertThat(withheld.one("#" + key + " p[lang=en]").attr("dir")).isEqualTo("ltr");
  }

  /** Done-when 4, in the demonstration. */
  @Test
  void theStalePolishDeadlineOfTheDemonstrationIsWithheld() {
    VisitedPage polish = SharedMercat.visitor().get("/pl/plans/harbourhead/v2/plain");
    assertThat(polish.text("#b14 .mercat-notice--withheld")).contains("Wstrzymaliśmy tłumaczenie.");
    assertThat(polish.one("#b14 p[lang=en]").text()).contains("31 January 2027");
  }

  @Test
  void thePlanPageLeadsToItsEasyReadDocumentAndOthersDoNot() {
    Visitor resident = SharedMercat.visitor();
    assertThat(resident.get("/ur/plans/harbourhead/v2/plain").has("a[href$='/easy-read']"))
        .isTrue();
    assertThat(resident.get("/en/plans/millbraes").has("a[href$='/easy-read']")).isFalse();
  }

  /** Gives the plan all that it must have. */
  private void whole() {
    add("outcome", "The gate is quiet.", Map.of());
    add("text", "We mend the gate.", Map.of());
    add("date", DEADLINE, Map.of());
    add("contact", "Ring 01632 960101.", Map.of());
    add(
        "action",
        "We oil the gate.",
        Map.of(
            "owner", "strathmarra/council",
            "due-day", "1",
            "due-month", "3",
            "due-year", "2030",
            "status", "planned"));
  }

  private void add(String kind, String text, Map<String, String> facts) {
    VisitedPage form = editor.get(officers("/paragraphs/new?kind=" + kind));
    Map<String, String> entries = new HashMap<>(facts);
    entries.putAll(Map.of("full", text, "plain", text));
    assertThat(editor.submit(form, "main form[method=post]", entries).status()).isEqualTo(200);
  }

  /** Replaces the words of the one paragraph of the kind. */
  private void rewrite(String kind, String text) {
    String key = key("." + (kind.equals("text") ? "mercat-block" : "mercat-block--" + kind), kind);
    VisitedPage form = editor.get(officers("/paragraphs/" + key));
    editor.submit(form, "main form[method=post]", Map.of("full", text, "plain", text));
  }

  private String key(String selector, String kind) {
    return editor.get(officers("")).elements(selector).stream()
        .filter(block -> !kind.equals("text") || block.text().contains("We mend"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String keyOf(String text) {
    return editor.get(officers("")).elements(".mercat-block").stream()
        .filter(block -> block.text().contains(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private VisitedPage publish() {
    return approver.submit(approver.get(officers("/publish/check")), "#publish", Map.of());
  }

  private String officers(String page) {
    return "/en/officer/plans/" + slug + page;
  }

  /** Pages in memory are forgotten within moments of publishing. */
  private static VisitedPage await(String path, Predicate<VisitedPage> hoped) {
    Visitor resident = SharedMercat.visitor();
    VisitedPage page = resident.get(path);
    for (int i = 0; i < 100 && !hoped.test(page); i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      page = resident.get(path);
    }
    return page;
  }

  /** The page without what says that it is old, and without the links to other versions. */
  private static String unmarked(String body) {
    return body.replaceAll(
            "(?s)<div class=\"mercat-notice mercat-notice--superseded\">.*?</div>", "")
        .replaceAll("<li><a href=\"[^\"]*/v[0-9]+/plain\">Read version [0-9]+</a></li>", "")
        .replaceAll("\n+", "\n");
  }

  private static Visitor officer(String role) {
    return DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
  }

  private static Visitor otherBody() {
    return DemoFile.of(SharedMercat.get()).signIns().stream()
        .filter(signIn -> signIn.email().startsWith("catriona"))
        .findFirst()
        .orElseThrow()
        .in(SharedMercat.visitor());
  }
}
