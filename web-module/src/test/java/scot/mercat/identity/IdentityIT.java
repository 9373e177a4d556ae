package scot.mercat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scot.mercat.harness.OfficerWithPhone;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * An installation from its first administrator on, without demonstration and mail server. A proxy
 * on this machine is trusted, so that a test can come from anywhere.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityIT {
  private static final String PASSWORD = "green kettle on a wet roof";
  private static final String EMAIL = "ada@council.example";
  private static final Map<String, String> SETTINGS = Map.of("MERCAT_TRUSTED_PROXIES", "127.0.0.1");

  private RunningMercat mercat;
  private Path codeFile;
  private String code;
  private OfficerWithPhone ada;

  @BeforeAll
  void start() throws IOException {
    mercat = RunningMercat.start(RunningMercat.emptyFolder("identity"), SETTINGS);
    codeFile = mercat.data().resolve("first-administrator.txt");
    code = Files.readString(codeFile).strip();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(codeFile)))
        .isEqualTo("rw-------");
    refuseWhoHasNoCode();
    makeAdministrator(EMAIL, code);
    ada = OfficerWithPhone.first(mercat::visitor, EMAIL, PASSWORD);
  }

  @AfterAll
  void stop() {
    mercat.close();
  }

  private void refuseWhoHasNoCode() {
    VisitedPage refused = begin("mallory@example.org", "AAAAA-BBBBB-CCCCC-DDDDD");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#email").val()).isEqualTo("mallory@example.org");
    assertThat(refused.text()).contains("This code is not right").doesNotContain(PASSWORD);
  }

  private void makeAdministrator(String email, String given) {
    VisitedPage made = begin(email, given.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
    assertThat(made.path()).isEqualTo("/en/officer/sign-in");
  }

  private VisitedPage begin(String email, String given) {
    Visitor visitor = mercat.visitor();
    return visitor.submit(
        visitor.get("/en/officer/start"),
        Map.of(
            "code",
            given,
            "name",
            "Ada Test",
            "email",
            email,
            "body",
            "burgh",
            "password",
            PASSWORD));
  }

  @Test
  void theFirstCodeWorksOnceAndItsFileIsGone() {
    assertThat(codeFile).doesNotExist();
    VisitedPage over = mercat.visitor().get("/en/officer/start");
    assertThat(over.text()).contains("There is an administrator already");
    assertThat(over.has("main form")).isFalse();
  }

  @Test
  void theLogHoldsNeitherCodeNorPassword() {
    assertThat(mercat.said())
        .contains("first-administrator.txt")
        .doesNotContain(code)
        .doesNotContain(PASSWORD)
        .doesNotContain(EMAIL);
  }

  @Test
  void thePasswordAloneOpensNothing() {
    Visitor visitor = mercat.visitor();
    VisitedPage step = OfficerWithPhone.password(visitor, EMAIL, PASSWORD, "/en/officer/officers");
    assertThat(step.path()).isEqualTo("/en/officer/second-factor");
    assertThat(visitor.get("/en/officer/officers").path()).isEqualTo("/en/officer/second-factor");
    assertThat(visitor.get("/en/officer/account").path()).isEqualTo("/en/officer/second-factor");
    assertThat(visitor.get("/en/officer/second-factor/set-up").status()).isEqualTo(403);
  }

  @Test
  void aTimeCodeWorksOnce() {
    String shown = ada.app().code(Instant.now().plusSeconds(30));
    Visitor first = mercat.visitor();
    VisitedPage in =
        first.submit(
            OfficerWithPhone.password(first, EMAIL, PASSWORD, "/ur/officer/officers"),
            Map.of("code", shown));
    assertThat(in.path()).isEqualTo("/ur/officer/officers");
    Visitor second = mercat.visitor();
    VisitedPage again =
        second.submit(
            OfficerWithPhone.password(second, EMAIL, PASSWORD, "/en/officer"),
            Map.of("code", shown));
    assertThat(again.status()).isEqualTo(422);
  }

  @Test
  void anEmptyInstallationLeadsItsAdministratorToTheFirstSteps() {
    VisitedPage desk = ada.signIn(mercat.visitor(), 9, "/en/officer");
    assertThat(desk.elements("main ol a").stream().map(link -> link.attr("href")))
        .startsWith(
            "/en/officer/place/partnership",
            "/en/officer/place/localities",
            "/en/officer/place/help-lines",
            "/en/officer/place/duty-contact");
    assertThat(desk.text()).doesNotContain("Nothing waits for you");
  }

  @Test
  void aRecoveryCodeWorksOnce() {
    assertThat(ada.codes()).hasSize(10).doesNotHaveDuplicates();
    assertThat(ada.signIn(mercat.visitor(), 0, "/en/officer").path()).isEqualTo("/en/officer");
    assertThat(ada.signIn(mercat.visitor(), 0, "/en/officer").status()).isEqualTo(422);
  }

  @Test
  void whoGuessesWaitsAndTheOwnerElsewhereDoesNot() {
    Visitor guesser = mercat.visitor().with("X-Forwarded-For", "203.0.113.9");
    VisitedPage page = guesser.get("/en/officer/sign-in");
    for (int i = 0; i < 8; i++) {
      page = guesser.submit(page, Map.of("email", EMAIL, "password", "guess number " + i));
    }
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("too many wrong tries from here");
    assertThat(OfficerWithPhone.password(guesser, EMAIL, PASSWORD, "/en/officer").text())
        .contains("too many wrong tries from here");
    Visitor owner = mercat.visitor().with("X-Forwarded-For", "203.0.113.10");
    assertThat(OfficerWithPhone.password(owner, EMAIL, PASSWORD, "/en/officer").path())
        .isEqualTo("/en/officer/second-factor");
  }

  @Test
  void nobodyLearnsWhoHasAnAccount() {
    Visitor visitor = mercat.visitor();
    String known =
        OfficerWithPhone.password(visitor, EMAIL, "not the password", "/en/officer").text();
    String unknown =
        OfficerWithPhone.password(
                visitor, "nobody@council.example", "not the password", "/en/officer")
            .text();
    assertThat(unknown).isEqualTo(known);
  }

  @Test
  void withoutAMailServerThePageSaysWhoCanHelpAndAnAdministratorCan() {
    assertThat(mercat.visitor().get("/en/officer/forgotten").text())
        .contains("cannot send e-mails here")
        .contains("administrator");
    Visitor admin = ada.signedIn(1);
    add(admin, "grace@council.example");
    VisitedPage account = admin.click(admin.get("/en/officer/officers"), "Grace");
    VisitedPage invited = admin.submit(account, "main form[action$=invite]", Map.of());
    choosePassword(link(invited), "seven sheep ate the map");
    assertThat(mercat.visitor().get(link(invited)).status()).isEqualTo(410);
    VisitedPage setUp =
        OfficerWithPhone.password(
            mercat.visitor(), "grace@council.example", "seven sheep ate the map", "/en/officer");
    assertThat(setUp.path()).isEqualTo("/en/officer/second-factor/set-up");
  }

  private VisitedPage add(Visitor admin, String email) {
    VisitedPage added =
        admin.submit(
            admin.get("/en/officer/officers/add"),
            Map.of("name", "Grace Test", "email", email, "role", List.of("editor", "analyst")));
    assertThat(added.title()).startsWith("Invitation");
    return added;
  }

  private static String link(VisitedPage invited) {
    return invited.text(".mercat-receipt bdi").strip();
  }

  private void choosePassword(String link, String password) {
    Visitor visitor = mercat.visitor();
    VisitedPage weak = visitor.submit(visitor.get(link), Map.of("password", "grace grace"));
    assertThat(weak.status()).isEqualTo(422);
    assertThat(visitor.submit(weak, Map.of("password", password)).path())
        .isEqualTo("/en/officer/sign-in");
  }

  @Test
  void sessionsAreListedAndEnded() {
    Visitor here = ada.signedIn(2);
    Visitor there = ada.signedIn(3);
    VisitedPage account = here.get("/en/officer/account");
    int count = account.elements("main form[action$=sessions/end]").size();
    assertThat(count).isPositive();
    VisitedPage page = account;
    for (int i = 0; i < count; i++) {
      page = here.submit(page, "main form[action$=sessions/end]", Map.of());
    }
    assertThat(page.has("main form[action$=sessions/end]")).isFalse();
    assertThat(there.get("/en/officer/account").path()).isEqualTo("/en/officer/sign-in");
    assertThat(here.get("/en/officer/account").path()).isEqualTo("/en/officer/account");
  }

  @Test
  void whoSignedOutIsOutEvenWithTheOldCookie() {
    Visitor visitor = ada.signedIn(4);
    Visitor thief = mercat.visitor().withCookiesOf(visitor);
    assertThat(thief.get("/en/officer/account").path()).isEqualTo("/en/officer/account");
    VisitedPage account = visitor.get("/en/officer/account");
    VisitedPage out = visitor.submit(account, "main form[action$=sign-out]", Map.of());
    assertThat(out.text()).contains("You have signed out");
    assertThat(visitor.get("/en/officer/account").path()).isEqualTo("/en/officer/sign-in");
    assertThat(thief.get("/en/officer/account").path()).isEqualTo("/en/officer/sign-in");
  }

  @Test
  void aFormSentAfterTheSessionEndedIsKeptAndCanBeSentAgain() {
    Visitor visitor = ada.signedIn(5);
    VisitedPage form = visitor.get("/en/officer/officers/add");
    visitor.forgetCookies();
    VisitedPage kept =
        visitor.submit(
            form,
            Map.of("name", "Edith <b>Test", "email", "edith@council.example", "role", "editor"));
    assertThat(kept.status()).isEqualTo(401);
    assertThat(kept.one("input[name=name]").val()).isEqualTo("Edith <b>Test");
    assertThat(ada.signIn(visitor, 6, "/en/officer").path()).isEqualTo("/en/officer");
    VisitedPage sent = visitor.submit(kept, Map.of());
    assertThat(sent.title()).startsWith("Invitation");
  }

  @Test
  void aKeptFormShowsNoPassword() {
    Visitor visitor = ada.signedIn(7);
    VisitedPage account = visitor.get("/en/officer/account");
    visitor.forgetCookies();
    VisitedPage kept =
        visitor.submit(
            account,
            "main form[action$=password]",
            Map.of("present", PASSWORD, "password", "another long password"));
    assertThat(kept.status()).isEqualTo(401);
    assertThat(kept.body()).doesNotContain(PASSWORD).doesNotContain("another long password");
  }

  @Test
  void administratorsDoNotShutThemselvesOut() {
    Visitor admin = ada.signedIn(8);
    VisitedPage own = admin.click(admin.get("/en/officer/officers"), "Ada Test");
    VisitedPage refused = admin.submit(own, Map.of("role", "editor"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(admin.get(own.path() + "/disable").status()).isIn(404, 405);
    assertThat(admin.get("/en/officer/officers").status()).isEqualTo(200);
  }

  /** The last way in, for whoever runs the server when no administrator can sign in any more. */
  @Test
  void anEmptyFileAsksForAnotherCode() throws IOException {
    mercat.close();
    Files.createFile(codeFile);
    mercat = RunningMercat.start(mercat.data(), SETTINGS);
    ada = new OfficerWithPhone(mercat::visitor, EMAIL, PASSWORD, ada.app(), ada.codes());
    makeAdministrator("second@council.example", Files.readString(codeFile).strip());
    assertThat(codeFile).doesNotExist();
    assertThat(
            OfficerWithPhone.password(
                    mercat.visitor(), "second@council.example", PASSWORD, "/en/officer")
                .path())
        .isEqualTo("/en/officer/second-factor/set-up");
  }
}
