package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.bid.LongRegister;
import scot.mercat.harness.OfficerWithPhone;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.TwoNodes;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** Two nodes on one database behind a proxy: any of them answers any step, and hears the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
  private static final String EMAIL = "ada@strathmarra.example";
  private static final String PASSWORD = "green kettle on a wet roof";
  private static final String COMMENT = "/en/plans/harbourhead/v2/comment";
  private static final String SEARCH = "/en/search?q=";
  private static final String OFFICERS_SEARCH = "/en/officer/search?q=";
  private static final String OFFICERS_PLAN = "/en/officer/plans/millbraes";

  /** A duty that one node does for all: the seal of the audit log. */
  private static final String UNSEALED =
      "select count(*) from audit_entry where id not in (select entry_id from audit_seal)";

  /** Comments from one address in ten minutes; each test comes from addresses of its own. */
  private static final int MOST = 3;

  /** Longer than a node sleeps between two looks at the outbox. */
  private static final Duration SOON = Duration.ofSeconds(10);

  /** By then a node that nobody woke has looked for work by itself. */
  private static final Duration LOOKS_AGAIN = Duration.ofSeconds(4);

  private TwoNodes nodes;
  private OfficerWithPhone ada;
  private int codes;

  @BeforeAll
  void start() throws Exception {
    nodes =
        TwoNodes.start(
            "two-nodes",
            Map.of(
                "MERCAT_DEMO", "true",
                "MERCAT_FORM_SECONDS", "0",
                "MERCAT_COMMENTS_PER_ADDRESS", Integer.toString(MOST)));
    ada =
        OfficerWithPhone.firstAdministrator(
            nodes.first(), () -> nodes.visitor("127.0.3.1"), "strathmarra", EMAIL, PASSWORD);
    takeEveryRole();
  }

  @AfterAll
  void stop() {
    nodes.close();
  }

  private void takeEveryRole() {
    Visitor admin = officer();
    VisitedPage own = admin.click(admin.get("/en/officer/officers"), "Ada Test");
    List<String> roles =
        List.of(
            "administrator",
            "editor",
            "approver",
            "moderator",
            "analyst",
            "translator",
            "bid-officer");
    assertThat(admin.submit(own, Map.of("role", roles)).status()).isEqualTo(200);
  }

  /** Ada in a browser of her own; signing in takes several requests, which alternate too. */
  private Visitor officer() {
    Visitor visitor = ada.signedIn(codes++);
    assertThat(visitor.get("/en/officer/account").path()).isEqualTo("/en/officer/account");
    return visitor;
  }

  @Test
  @Order(1)
  void theDemonstrationIsLoadedOnceThoughBothNodesStartedTogether() throws SQLException {
    assertThat(number("select count(*) from demo_loaded")).isEqualTo(1);
    assertThat(number("select count(*) from plan_plan")).isEqualTo(3);
    for (RunningMercat node : List.of(nodes.first(), nodes.second())) {
      assertThat(node.visitor().get("/health").body()).doesNotContain("DOWN");
      assertThat(node.visitor().get("/en/plans/harbourhead").status()).isEqualTo(200);
    }
  }

  /** Form from one, next page from the other, and so on to the receipt. */
  @Test
  @Order(2)
  void everyStepOfACommentIsAnsweredByTheOtherNode() {
    nodes.alternate();
    Visitor resident = nodes.visitor("127.0.1.1");
    String words = "Every other step " + UUID.randomUUID();
    VisitedPage form = resident.get(COMMENT);
    VisitedPage about = resident.submit(form, Map.of("text", words, "step", "words"));
    VisitedPage check =
        resident.submit(about, Map.of("consent", "no", "word", "heather", "step", "about"));
    assertThat(check.text()).contains(words);
    VisitedPage confirmation = resident.submit(check, Map.of("step", "send"));
    String code = confirmation.one(".mercat-code").text();
    VisitedPage receipt = resident.submit(resident.get("/en/receipts"), Map.of("code", code));
    VisitedPage own = resident.submit(receipt, Map.of("word", "heather"));
    assertThat(own.text()).contains(words);

    List<URI> answeredBy = nodes.proxy().answeredBy();
    assertThat(answeredBy).hasSizeGreaterThanOrEqualTo(9);
    for (int i = 1; i < answeredBy.size(); i++) {
      assertThat(answeredBy.get(i)).isNotEqualTo(answeredBy.get(i - 1));
    }
  }

  /** A form sent twice is one comment, though each node gets it once. */
  @Test
  @Order(3)
  void aFormSentToBothNodesIsOneCommentWithOneCode() {
    Visitor resident = nodes.visitor("127.0.1.2");
    VisitedPage check = checked(resident, "Sent twice " + UUID.randomUUID());
    nodes.onlyFirst();
    String first = resident.submit(check, Map.of("step", "send")).one(".mercat-code").text();
    nodes.onlySecond();
    String second = resident.submit(check, Map.of("step", "send")).one(".mercat-code").text();
    assertThat(second).isEqualTo(first);
  }

  @Test
  @Order(4)
  void whoSignsInOrOutAtOneNodeIsInOrOutAtTheOther() {
    nodes.onlyFirst();
    Visitor officer = officer();
    Visitor thief = nodes.visitor("127.0.3.2").withCookiesOf(officer);
    nodes.onlySecond();
    VisitedPage account = officer.get("/en/officer/account");
    assertThat(account.path()).isEqualTo("/en/officer/account");
    assertThat(thief.get("/en/officer/account").path()).isEqualTo("/en/officer/account");
    officer.submit(account, "main form[action$=sign-out]", Map.of());
    nodes.onlyFirst();
    assertThat(officer.get("/en/officer/account").path()).isEqualTo("/en/officer/sign-in");
    assertThat(thief.get("/en/officer/account").path()).isEqualTo("/en/officer/sign-in");
  }

  @Test
  @Order(5)
  void whatIsSaidAtOneNodeIsFoundByTheOtherAndWhatIsHiddenThereNoMore() {
    nodes.alternate();
    Visitor moderator = officer();
    String word = newWord("brindle");
    Visitor resident = nodes.visitor("127.0.1.3");
    nodes.onlyFirst();
    VisitedPage check = checked(resident, "The " + word + " cow is on the green.");
    resident.submit(check, Map.of("step", "send"));
    nodes.onlySecond();
    assertThat(isFoundSoon(moderator, OFFICERS_SEARCH, word)).isTrue();
    assertThat(isFound(resident.get(SEARCH + word), word)).isFalse();

    String response =
        moderator
            .get("/en/officer/responses?words=" + word)
            .one("li.mercat-comment a[href*=/officer/responses/]")
            .absUrl("href");
    moderator.submit(moderator.get(response), "form[action$=/show]", Map.of());
    nodes.onlyFirst();
    assertThat(isFoundSoon(resident, SEARCH, word)).isTrue();

    moderator.submit(
        moderator.get(response + "/hide"), "main form[method=post]", Map.of("reason", "names"));
    nodes.onlySecond();
    VisitedPage hidden = await(() -> resident.get(SEARCH + word), page -> !isFound(page, word));
    assertThat(isFound(hidden, word)).isFalse();
  }

  @Test
  @Order(6)
  void anEditionPublishedAtOneNodeIsServedByTheOther() {
    nodes.alternate();
    Visitor officer = officer();
    String word = newWord("lade");
    String words = "The old " + word + " is cleared of leaves.";
    nodes.onlySecond();
    Visitor resident = nodes.visitor("127.0.1.4");
    assertThat(resident.get("/en/plans/millbraes").status()).isEqualTo(200);
    assertThat(resident.get("/en/").status()).isEqualTo(200);

    nodes.onlyFirst();
    officer.submit(officer.get(OFFICERS_PLAN), "form[action$='/draft']", Map.of());
    VisitedPage added =
        officer.submit(
            officer.get(OFFICERS_PLAN + "/paragraphs/new?kind=text"),
            "main form[method=post]",
            Map.of("full", words, "plain", words));
    assertThat(added.status()).as(added.text()).isEqualTo(200);
    VisitedPage check = officer.get(OFFICERS_PLAN + "/publish/check");
    VisitedPage done = officer.submit(check, "#publish", Map.of());
    assertThat(done.text()).contains("Version 2 is published");

    nodes.onlySecond();
    assertThat(
            await(() -> resident.get("/en/plans/millbraes"), page -> page.text().contains(words))
                .text())
        .contains(words);
    assertThat(isFoundSoon(resident, SEARCH, word)).isTrue();
    assertThat(resident.get("/en/plans/millbraes/v1/plain").has(".mercat-notice--superseded"))
        .isTrue();
  }

  @Test
  @Order(7)
  void theAddressThatTheProxyTellsIsBelievedAndAForgedOneIsNot() {
    nodes.onlyFirst();
    Visitor busy = nodes.visitor("127.0.1.5");
    for (int i = 0; i < MOST; i++) {
      assertThat(send(busy).has(".mercat-code")).isTrue();
    }
    assertRefusedWithWordsKept(send(busy));
    busy.with("X-Forwarded-For", "203.0.113.7");
    assertRefusedWithWordsKept(send(busy));
    assertThat(send(nodes.visitor("127.0.1.6")).has(".mercat-code")).isTrue();
  }

  @Test
  @Order(8)
  void whoComesPastTheProxyIsCountedByTheirOwnAddressWhateverTheySay() {
    for (int i = 0; i < MOST; i++) {
      assertThat(send(liar(i)).has(".mercat-code")).isTrue();
    }
    assertRefusedWithWordsKept(send(liar(MOST)));
    assertThat(send(TwoNodes.stranger(nodes.first(), "127.0.1.8")).has(".mercat-code")).isTrue();
  }

  private Visitor liar(int number) {
    return TwoNodes.stranger(nodes.first(), "127.0.1.7")
        .with("X-Forwarded-For", "203.0.113." + number);
  }

  @Test
  @Order(9)
  void linksAndCookiesAreThoseOfThePublicAddressWhateverHeadersSay() {
    nodes.alternate();
    Visitor resident = nodes.visitor("127.0.1.9");
    assertThat(send(resident).text()).contains(nodes.proxy().url() + "/r/");
    VisitedPage api = resident.get("/api/plans");
    assertThat(api.body()).contains(nodes.proxy().url() + "/en/plans/harbourhead");

    Visitor liar =
        TwoNodes.stranger(nodes.first(), "127.0.1.10")
            .with("X-Forwarded-Host", "evil.example")
            .with("X-Forwarded-Proto", "http")
            .with("Forwarded", "host=evil.example;proto=http");
    assertThat(liar.get("/api/plans").body())
        .contains(nodes.proxy().url() + "/en/plans/harbourhead")
        .doesNotContain("evil.example");
    VisitedPage redirect = liar.answerTo("/en/officer");
    assertThat(redirect.header("Location")).startsWith("/en/officer/sign-in");
    assertThat(redirect.header("Strict-Transport-Security")).contains("max-age");
    String token = liar.get("/en/officer/sign-in").one("main [name=token]").val();
    VisitedPage signedIn =
        liar.answerTo(
            "/en/officer/sign-in",
            Map.of("token", List.of(token), "email", List.of(EMAIL), "password", List.of(PASSWORD)),
            false);
    assertThat(signedIn.status()).isEqualTo(303);
    assertThat(signedIn.header("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
    assertThat(signedIn.header("Location")).startsWith("/en/officer/second-factor");
  }

  /** Both nodes look for work; what one of them holds the other leaves alone. */
  @Test
  @Order(10)
  void longWorkIsBegunByOneNodeOnly() throws SQLException, InterruptedException {
    nodes.alternate();
    DistrictWalk walk = DistrictWalk.begin(officer(), Map.of());
    VisitedPage review = LongRegister.onward(walk.officer(), walk.send(LongRegister.csv(600, 0)));
    try (Connection other = nodes.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table bid_right in exclusive mode");
      VisitedPage job = walk.use(review);
      VisitedPage running =
          await(() -> walk.officer().get(job.path()), page -> page.has("progress[max]"));
      assertThat(running.text()).contains("0 of 600 lines");
      Thread.sleep(LOOKS_AGAIN);
      other.rollback();
      assertThat(LongRegister.ended(walk.officer(), job).text()).contains("Lines used: 600");
    }
    assertThat(number("select max(attempts) from job_job")).isEqualTo(1);
  }

  /** The way of a rolling update: one goes, the other does all, and the first finds its place. */
  @Test
  @Order(11)
  void oneNodeIsStoppedAndTheOtherGoesOn() throws SQLException {
    nodes.alternate();
    Visitor officer = officer();
    Visitor resident = nodes.visitor("127.0.1.11");
    nodes.onlySecond();
    String word = newWord("sallow");
    VisitedPage check = checked(resident, "A " + word + " grows by the path.");
    nodes.alternate();
    assertThat(nodes.second().stop()).isTrue();

    String code = resident.submit(check, Map.of("step", "send")).one(".mercat-code").text();
    assertThat(resident.submit(resident.get("/en/receipts"), Map.of("code", code)).status())
        .isEqualTo(200);
    assertThat(officer.get("/en/officer/account").path()).isEqualTo("/en/officer/account");
    assertThat(nodes.proxy().answeredBy()).containsOnly(URI.create(nodes.first().url()));
    assertThat(isFoundSoon(officer, OFFICERS_SEARCH, word)).isTrue();
    assertThat(awaitZero(UNSEALED)).isZero();

    nodes.startSecondAgain();
    nodes.onlySecond();
    assertThat(isFoundSoon(officer, OFFICERS_SEARCH, word)).isTrue();
  }

  /** The page on which everything typed is looked at before it is sent. */
  private static VisitedPage checked(Visitor resident, String words) {
    VisitedPage about =
        resident.submit(resident.get(COMMENT), Map.of("text", words, "step", "words"));
    return resident.submit(about, Map.of("consent", "without-name", "step", "about"));
  }

  private static VisitedPage send(Visitor resident) {
    VisitedPage check = checked(resident, "From somewhere " + UUID.randomUUID());
    return resident.submit(check, Map.of("step", "send"));
  }

  private static void assertRefusedWithWordsKept(VisitedPage page) {
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text(".govuk-error-summary")).contains("10 minutes");
    assertThat(page.text()).contains("From somewhere");
  }

  private static boolean isFound(VisitedPage results, String word) {
    assertThat(results.status()).as(results.toString()).isEqualTo(200);
    return results.elements(".mercat-result mark").stream()
        .anyMatch(mark -> mark.text().equals(word));
  }

  private static boolean isFoundSoon(Visitor visitor, String search, String word) {
    return isFound(await(() -> visitor.get(search + word), page -> isFound(page, word)), word);
  }

  /** A word that nobody has written before. */
  private static String newWord(String beginning) {
    return beginning + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
  }

  /** The page once it is as hoped, or as it is after {@link #SOON}. */
  private static VisitedPage await(Supplier<VisitedPage> look, Predicate<VisitedPage> hoped) {
    long end = System.nanoTime() + SOON.toNanos();
    VisitedPage page = look.get();
    while (!hoped.test(page) && System.nanoTime() < end) {
      pause();
      page = look.get();
    }
    return page;
  }

  private long awaitZero(String query) throws SQLException {
    long end = System.nanoTime() + SOON.toNanos();
    long found = number(query);
    while (found != 0 && System.nanoTime() < end) {
      pause();
      found = number(query);
    }
    return found;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = nodes.connect();
        ResultSet row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
