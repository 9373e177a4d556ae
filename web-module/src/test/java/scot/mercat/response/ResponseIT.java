package scot.mercat.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** What comes by letter, and what a moderator does with it, as the demonstration's officers do. */
class ResponseIT {
  private static final String NEW = "/en/officer/responses/new";
  private static final String LIST = "/en/officer/responses";
  private static final String URGENT = "/en/officer/responses/urgent";

  /** Words that no other test has typed. */
  private final String words = "The gate at Ropewalk Lane squeaks " + UUID.randomUUID();

  private Visitor moderator = SharedMercat.visitor();

  @BeforeEach
  void signInAsModerator() {
    moderator = officer("duncan.reid");
  }

  private static Visitor officer(String name) {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage form = visitor.get("/en/officer");
    VisitedPage desk =
        visitor.submit(
            form, Map.of("email", name + "@strathmarra.example", "password", passwordOf(name)));
    assertThat(desk.path()).isEqualTo("/en/officer");
    return visitor;
  }

  private static String passwordOf(String name) {
    try {
      return Files.readAllLines(SharedMercat.get().data().resolve("demo-sign-ins.txt")).stream()
          .filter(line -> line.startsWith(name + "@"))
          .map(line -> line.split(" +")[1])
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VisitedPage form(Visitor officer) {
    return officer.click(officer.get(NEW), "Harbourhead");
  }

  private Map<String, Object> letter() {
    return Map.of(
        "step", "check",
        "channel", "letter",
        "text", words,
        "language", "en",
        "headcount", "9",
        "organisation", "Net Loft sewing group",
        "consent", "without-name");
  }

  /** Enters a letter about the first paragraph; the page of the response. */
  private VisitedPage entered(Map<String, Object> more) {
    VisitedPage form = form(moderator);
    String paragraph = form.one("#paragraph option:nth-child(2)").attr("value");
    Map<String, Object> fields = new HashMap<>(letter());
    fields.put("paragraph", paragraph);
    fields.putAll(more);
    VisitedPage check = moderator.submit(form, fields);
    assertThat(check.status()).isEqualTo(200);
    VisitedPage kept = moderator.submit(check, Map.of("step", "keep"));
    assertThat(kept.status()).isEqualTo(200);
    return kept;
  }

  private VisitedPage shown(VisitedPage response) {
    return moderator.submit(response, "form[action$=/show]", Map.of());
  }

  /** What everybody reads about the paragraph that the response is about. */
  private VisitedPage comments(VisitedPage response) {
    String plan = response.one("main a[href*=/plans/]").attr("href");
    String paragraph = plan.replaceAll("/plain#", "/paragraphs/") + "/comments";
    return SharedMercat.visitor().get(paragraph);
  }

  @Test
  void aLetterThatLacksSomethingComesBackWithAllThatWasTyped() {
    VisitedPage refused =
        moderator.submit(
            form(moderator),
            Map.of("step", "check", "text", words, "note", "from the counter", "headcount", "no"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary"))
        .contains("Choose the way it came")
        .contains("Write a whole number from 1 to 100,000")
        .contains("Choose whether everyone may see it");
    assertThat(refused.one("#text").wholeText().strip()).isEqualTo(words);
    assertThat(refused.one("#note").wholeText().strip()).isEqualTo("from the counter");
    assertThat(refused.one("#headcount").attr("value")).isEqualTo("no");
  }

  @Test
  void aFormSentTwiceIsOneResponseWithOneCode() {
    VisitedPage form = form(moderator);
    Map<String, Object> fields = new HashMap<>(letter());
    fields.put("receipt", "yes");
    fields.put("slip", "ur");
    VisitedPage check = moderator.submit(form, fields);
    VisitedPage first = moderator.submit(check, Map.of("step", "keep"));
    VisitedPage second = moderator.submit(check, Map.of("step", "keep"));
    assertThat(first.text(".mercat-code")).isNotBlank().isEqualTo(second.text(".mercat-code"));
    VisitedPage list = moderator.get(LIST + "?words=" + words.substring(words.length() - 36));
    assertThat(list.elements("li.mercat-comment")).hasSize(1);
    VisitedPage slip = SharedMercat.visitor().get(first.one("main a.govuk-button").absUrl("href"));
    assertThat(slip.one("html").attr("lang")).isEqualTo("ur");
    assertThat(slip.text(".mercat-code")).isEqualTo(first.text(".mercat-code"));
  }

  @Test
  void whatIsEnteredWaitsForAModeratorWhoShowsSeveralAtOnce() {
    VisitedPage response = entered(Map.of());
    assertThat(response.text()).contains("Waiting for a moderator").contains("Typed in");
    assertThat(comments(response).text()).doesNotContain(words);
    VisitedPage list = moderator.get(LIST + "?words=" + words.substring(words.length() - 36));
    String id = list.one("li.mercat-comment input[type=checkbox]").attr("value");
    VisitedPage done =
        moderator.submit(list, "form[action$=/show]", Map.of("response", List.of(id)));
    assertThat(done.text()).contains("1 response may be shown now.");
    assertThat(comments(response).text()).contains(words).contains("for 9 people");
  }

  @Test
  void redactedWordsAreSeenByModeratorsAloneAndTheAuthorReadsWhyInTheirLanguage() {
    VisitedPage receipt = entered(Map.of("receipt", "yes", "slip", "ur"));
    String code = receipt.text(".mercat-code");
    VisitedPage response = moderator.click(receipt, "See the response");
    VisitedPage form = moderator.click(response, "Leave out some words");
    VisitedPage unchanged = moderator.submit(form, Map.of("reason", "names"));
    assertThat(unchanged.status()).isEqualTo(422);
    assertThat(unchanged.text(".govuk-error-summary")).contains("Nothing is left out yet");
    String shown = words.replace("Ropewalk Lane", "[…]");
    VisitedPage done = moderator.submit(form, Map.of("text", shown, "reason", "names"));
    assertThat(done.text()).contains(shown).contains("It names other people").doesNotContain(words);
    assertThat(comments(done).text()).contains(shown).doesNotContain(words);
    assertThat(moderator.click(done, "The words as they came").text()).contains(words);
    assertThat(officer("katarzyna.nowicka").get(done.path() + "/original").status()).isEqualTo(403);
    assertThat(SharedMercat.visitor().with("Accept-Language", "ur").get("/r/" + code).text())
        .contains("اس میں دوسروں کے نام ہیں")
        .doesNotContain("names");
    VisitedPage late = moderator.submit(form, Map.of("text", "[…]", "reason", "names"));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text(".govuk-error-summary")).contains("Somebody else has changed");
    assertThat(late.one("#text").wholeText().strip()).isEqualTo("[…]");
  }

  @Test
  void whatItsAuthorErasesIsGoneForOfficersTooAndTheLogSaysSo() {
    VisitedPage receipt = entered(Map.of("receipt", "yes", "note", "brought by her son"));
    Visitor author = SharedMercat.visitor();
    VisitedPage mine = author.get("/r/" + receipt.text(".mercat-code"));
    VisitedPage erased =
        author.submit(author.get(mine.address() + "/erase"), Map.of("sure", "yes"));
    assertThat(erased.status()).isEqualTo(200);
    VisitedPage response = moderator.click(receipt, "See the response");
    assertThat(response.text())
        .contains("Its author has erased these words.")
        .doesNotContain(words)
        .doesNotContain("brought by her son");
    assertThat(logOf(response)).contains("response.received").contains("response.erased");
  }

  /** What an approver of the body, who is no administrator, reads in the audit log. */
  private static String logOf(VisitedPage response) {
    String subject = response.path().substring(response.path().lastIndexOf('/') + 1);
    return officer("shabana.malik").get("/en/officer/audit?subject=" + subject).text();
  }

  @Test
  void aTranslationStandsBesideTheWordsWithWhoMadeIt() {
    VisitedPage response = entered(Map.of("text", "Brama skrzypi. " + words, "language", "pl"));
    Visitor translator = officer("katarzyna.nowicka");
    VisitedPage page = translator.get(response.path());
    VisitedPage nobody =
        translator.submit(
            page,
            "form[action$=/translation]",
            Map.of("translation", "The gate squeaks", "by", ""));
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(nobody.one("#translation").wholeText().strip()).isEqualTo("The gate squeaks");
    VisitedPage done =
        translator.submit(
            nobody, "form[action$=/translation]", Map.of("by", "Babel 3", "machine", "yes"));
    assertThat(done.text(".mercat-translated"))
        .contains("The gate squeaks")
        .contains("Machine translation, not checked by a person: Babel 3");
  }

  @Test
  void aTranslatorModeratesNothing() {
    VisitedPage response = entered(Map.of());
    Visitor translator = officer("katarzyna.nowicka");
    VisitedPage page = translator.get(response.path());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.has("form[action$=/show]")).isFalse();
    String token = tokenOn(translator, response.path() + "/at-risk");
    for (String deed : List.of("/show", "/hide", "/redact", "/acted")) {
      assertThat(
              translator
                  .post(
                      response.path() + deed,
                      Map.of("token", List.of(token), "reason", List.of("abuse")))
                  .status())
          .as(deed)
          .isEqualTo(403);
    }
    assertThat(translator.get(NEW).status()).isEqualTo(403);
    assertThat(moderator.get(response.path()).text()).contains("Waiting for a moderator");
  }

  @Test
  void anotherBodysOfficerFindsNothing() {
    VisitedPage response = entered(Map.of());
    Visitor other = officer("catriona.macinnes");
    assertThat(other.get(response.path()).status()).isEqualTo(404);
    assertThat(other.get(response.path() + "/at-risk").status()).isEqualTo(404);
    String consultation = response.one("main .govuk-back-link").attr("href");
    assertThat(other.get(consultation).status()).isEqualTo(404);
    assertThat(other.get(LIST).text()).doesNotContain(words);
  }

  @Test
  void whoMayBeAtRiskIsHiddenAtOnceUntilSomebodyHasActed() throws InterruptedException {
    VisitedPage response = shown(entered(Map.of()));
    Visitor resident = SharedMercat.visitor();
    VisitedPage comments = comments(response);
    String comment = "#r-" + response.path().substring(response.path().lastIndexOf('/') + 1);
    String link = comments.one(comment + " a[href$=/at-risk]").attr("href");
    VisitedPage form = resident.get(link);
    VisitedPage hasty = resident.submit(form, Map.of("text", "I know her. She is afraid."));
    assertThat(hasty.status()).isEqualTo(422);
    assertThat(hasty.one("#text").wholeText().strip()).isEqualTo("I know her. She is afraid.");
    long before = alarms();
    Thread.sleep(3_100);
    VisitedPage thanks = resident.submit(hasty, Map.of());
    assertThat(thanks.text()).contains("The comment is hidden.").contains("999");
    assertThat(resident.submit(hasty, Map.of()).address()).isEqualTo(thanks.address());
    assertThat(alarms()).isEqualTo(before + 1);
    assertThat(comments(response).text()).doesNotContain(words);
    assertThat(moderator.get(URGENT).text()).contains(words).contains("Time left:");
    assertThat(moderator.get("/en/officer").text()).contains("someone may be at risk");
    assertThat(moderator.get(response.path()).text()).contains("I know her. She is afraid.");
    assertThat(officer("katarzyna.nowicka").get(response.path()).text())
        .contains("Someone may be at risk")
        .doesNotContain("I know her");
    assertThat(shown(response.path()).status()).isEqualTo(422);
    acts(response);
  }

  /** How many e-mails to the duty contact were queued so far. */
  private long alarms() {
    return moderator.get("/en/officer/notify").elements("tbody tr").stream()
        .filter(row -> row.text().contains("Someone may be at risk"))
        .count();
  }

  private static String tokenOn(Visitor officer, String path) {
    return officer.get(path).one("form [name=token]").attr("value");
  }

  private VisitedPage shown(String path) {
    String token = tokenOn(moderator, path + "/acted");
    return moderator.post(path + "/show", Map.of("token", List.of(token)));
  }

  private void acts(VisitedPage response) {
    VisitedPage form = moderator.get(response.path() + "/acted");
    assertThat(moderator.submit(form, Map.of()).status()).isEqualTo(422);
    VisitedPage done = moderator.submit(form, Map.of("text", "Phoned. She is safe."));
    assertThat(done.text()).contains("Phoned. She is safe.").doesNotContain("Time left:");
    assertThat(moderator.get(URGENT).text()).doesNotContain(words);
    assertThat(comments(response).text()).doesNotContain(words);
    assertThat(shown(done).text()).contains("May be shown");
    assertThat(comments(response).text()).contains(words);
    VisitedPage second = moderator.submit(form, Map.of("text", "Phoned too."));
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.one("#text").wholeText().strip()).isEqualTo("Phoned too.");
    assertThat(logOf(response))
        .contains("response.shown")
        .contains("response.flagged-at-risk")
        .contains("response.risk-acted-on");
  }

  /** The demonstration asks about version 2 of the plan. */
  @Test
  void whoeverReadsAnotherVersionIsLedToTheOneThatIsAskedAbout() {
    Visitor resident = SharedMercat.visitor();
    VisitedPage form = resident.get("/ur/plans/harbourhead/v1/paragraphs/b22/comment");
    assertThat(form.path()).isEqualTo("/ur/plans/harbourhead/v2/paragraphs/b22/comment");
    assertThat(form.status()).isEqualTo(200);
    VisitedPage whole = resident.get("/en/plans/harbourhead/v1/comment");
    assertThat(whole.path()).isEqualTo("/en/plans/harbourhead/v2/comment");
  }
}
