package scot.mercat.notify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.MailHost;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.impact.AnswerWalk;
import scot.mercat.notify.smtp.SmtpTestServer;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;

/**
 * From a comment to the letter box: what people are written, and what when the mail is troubled.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailIT {
  private static final String FORM = "/plans/harbourhead/v2/comment";
  private static final Pattern RIGHT_TO_LEFT = Pattern.compile("\\p{IsArabic}");

  /** Between two looks at the queue passes a second; what is queued before may take long. */
  private static final long SOON_MILLIS = 60_000;

  private static final long MEANWHILE_MILLIS = 3_000;

  private MailHost post;
  private RunningMercat mercat;

  /** An address that no other test writes to. */
  private String name = "";

  private String address = "";

  @BeforeAll
  void start() throws Exception {
    post = MailHost.start();
    mercat = RunningMercat.start(RunningMercat.emptyFolder("mail"), settings());
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(post.settings());
    settings.putAll(Map.of("MERCAT_DEMO", "true", "MERCAT_FORM_SECONDS", "0"));
    return settings;
  }

  @BeforeEach
  void takeAnAddress() {
    name = "mairi." + UUID.randomUUID();
    address = name + "@example.org";
  }

  @AfterEach
  void mend() {
    post.speakAgain();
  }

  @AfterAll
  void stop() {
    mercat.close();
    post.close();
  }

  @Test
  void whoCommentsInUrduIsWrittenToInUrduUntilOneClickStopsIt() throws Exception {
    AnswerWalk walk = AnswerWalk.begin(mercat, "ur", address);
    MimeMessage received = letter(1);
    assertUrdu(received, "response.mail.received.subject");
    assertThat(text(received)).contains(mercat.url() + "/ur/receipts");

    walk.consider();
    walk.decide("adopted");
    walk.promise("planned", Map.of());
    walk.publish();
    MimeMessage decided = letter(2);
    assertUrdu(decided, "impact.mail.decided.subject");
    assertThat(text(decided)).contains(mercat.url() + "/ur/answers/");

    oneClick(decided);
    walk.promise("done", Map.of("state", "The gate was oiled on Monday."));
    walk.publish();
    assertThat(soon(() -> newest().state(), "SUPPRESSED")).isEqualTo("SUPPRESSED");
    Thread.sleep(MEANWHILE_MILLIS);
    assertThat(post.receivedBy(address)).hasSize(2);
  }

  /** As a mail program does it: from anywhere, without having seen the page. */
  private void oneClick(MimeMessage mail) throws Exception {
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    String link = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
    assertThat(link).startsWith(mercat.url() + "/ur/unsubscribe/");
    assertThat(text(mail)).contains(link);
    String path = URI.create(link).getPath();
    assertThat(mercat.visitor().get(path).has("main form button")).isTrue();
    VisitedPage stopped =
        mercat.visitor().answerTo(path, Map.of("List-Unsubscribe", List.of("One-Click")), false);
    assertThat(stopped.status()).isEqualTo(200);
    assertThat(mercat.visitor().get(path).has("main form button")).isFalse();
  }

  private static void assertUrdu(MimeMessage mail, String subject) throws Exception {
    assertThat(mail.getSubject()).isEqualTo(say("ur", subject));
    assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(mail.getContentLanguage()).containsExactly("ur");
    assertThat(mail.getHeader("From", null)).isEqualTo("plans@strathmarra.example");
    // Mail programs take the direction of plain text from the first letter of each paragraph.
    assertThat(text(mail).lines().filter(line -> RIGHT_TO_LEFT.matcher(line).find()))
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(line -> {
          Matcher letter = Pattern.compile("\\p{L}").matcher(line);
          assertThat(letter.find() && RIGHT_TO_LEFT.matcher(letter.group()).matches())
              .as(line)
              .isTrue();
        });
  }

  /** Refusing is done by a server of our own, since the other one takes everything. */
  @Test
  void aBadAddressHoldsUpNobodyAndAFullBoxIsTriedAgain() throws Exception {
    post.goAway();
    try (SmtpTestServer strict = new SmtpTestServer(post.port())) {
      strict.answering("gone." + name, "RCPT", "550 no such person");
      strict.answering("full." + name, "RCPT", "452 full");
      comment(mercat, "gone." + address);
      comment(mercat, "full." + address);
      comment(mercat, address);
      assertThat(soon(() -> strict.received().size(), 1)).isEqualTo(1);
      assertThat(strict.received().getFirst()).contains("To: " + address);
      assertThat(soon(this::lastStates, List.of("SENT", "QUEUED", "FAILED")))
          .containsExactly("SENT", "QUEUED", "FAILED");
      VisitedPage list = officer(mercat).get("/en/officer/notify?state=failed");
      assertThat(list.elements("tbody tr").getFirst().text())
          .contains(say("en", "notify.fault.address-refused"));
    } finally {
      post.comeBack();
    }
    bringForward();
    assertThat(soon(() -> post.receivedBy("full." + address).size(), 1)).isEqualTo(1);
    Thread.sleep(MEANWHILE_MILLIS);
    assertThat(post.receivedBy("gone." + address)).isEmpty();
    assertThat(post.receivedBy("full." + address)).hasSize(1);
    assertThat(post.receivedBy(address)).isEmpty();
  }

  /** Of the last three, the newest first. */
  private List<String> lastStates() throws SQLException {
    List<String> states = new ArrayList<>();
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select state from notify_message order by id desc limit 3")) {
      while (rows.next()) {
        states.add(rows.getString(1));
      }
    }
    return states;
  }

  @Test
  void whileTheServerIsAwayTheQueueWaitsLongerAndThenSendsOnce() throws Exception {
    post.goAway();
    comment(mercat, address);
    assertThat(soon(() -> newest().attempts(), 1)).isEqualTo(1);
    Thread.sleep(MEANWHILE_MILLIS);
    Queued waiting = newest();
    assertThat(waiting.attempts()).isEqualTo(1);
    assertThat(waiting.state()).isEqualTo("QUEUED");
    assertThat(waiting.fault()).isEqualTo("SERVER_AWAY");
    assertThat(waiting.pauseSeconds()).isBetween(45L, 75L);
    bringForward();
    assertThat(soon(() -> newest().attempts(), 2)).isEqualTo(2);
    assertThat(soon(() -> newest().state(), "QUEUED")).isEqualTo("QUEUED");
    assertThat(newest().pauseSeconds()).isBetween(90L, 150L);

    post.comeBack();
    bringForward();
    letter(1);
    assertThat(soon(() -> newest().state(), "SENT")).isEqualTo("SENT");
    Thread.sleep(MEANWHILE_MILLIS);
    assertThat(post.receivedBy(address)).hasSize(1);
  }

  @Test
  void whatWasBeingSentWhenTheProgramDiedIsSentAgainByAPersonAlone() throws Exception {
    post.fallSilentTo(address);
    comment(mercat, address);
    letter(1);
    mercat.kill();
    post.speakAgain();
    mercat = RunningMercat.start(mercat.data(), settings());
    change(
        "update notify_message set changed_at = now() - interval '11 minutes'"
            + " where state = 'SENDING'");
    assertThat(soon(() -> newest().state(), "MAY_HAVE_BEEN_SENT")).isEqualTo("MAY_HAVE_BEEN_SENT");
    Thread.sleep(MEANWHILE_MILLIS);
    assertThat(post.receivedBy(address)).hasSize(1);

    Visitor officer = officer(mercat);
    VisitedPage list = officer.get("/en/officer/notify?state=may-have-been-sent");
    assertThat(officer.submit(list, "main form[action$=/again]", Map.of()).status()).isEqualTo(200);
    letter(2);
  }

  @Test
  void withoutAMailServerItIsKeptAndOfficersSeeThatItWasNotSent() throws Exception {
    comment(SharedMercat.get(), address);
    VisitedPage list = officer(SharedMercat.get()).get("/en/officer/notify");
    assertThat(list.elements("tbody tr").getFirst().text())
        .contains(say("en", "notify.state.not-sent"), say("en", "response.mail.received.subject"));
  }

  private static void comment(RunningMercat where, String email) throws InterruptedException {
    Visitor resident = where.visitor();
    VisitedPage about =
        resident.submit(resident.get("/en" + FORM), Map.of("text", "Oil it.", "step", "words"));
    VisitedPage check =
        resident.submit(about, Map.of("consent", "no", "email", email, "step", "about"));
    if (where.equals(SharedMercat.get())) {
      Thread.sleep(MEANWHILE_MILLIS + 300); // Nobody types faster than the form allows.
    }
    assertThat(resident.submit(check, Map.of("step", "send")).has(".mercat-code")).isTrue();
  }

  private static Visitor officer(RunningMercat where) {
    return DemoFile.of(where).officer("moderator").in(where.visitor());
  }

  /** The one of the number, from 1, for {@link #address}, once it is there. */
  private MimeMessage letter(int number) throws Exception {
    assertThat(soon(() -> post.receivedBy(address).size(), number)).isEqualTo(number);
    return post.receivedBy(address).get(number - 1);
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((String) mail.getContent()).replace("\r", "");
  }

  private static String say(String language, String key) {
    return Messages.bundled().in(Languages.standard().find(language).orElseThrow()).say(key);
  }

  /** What is said once it is as hoped, or in the end. */
  private static <T> T soon(Callable<T> look, T hoped) throws Exception {
    long end = System.currentTimeMillis() + SOON_MILLIS;
    T seen = look.call();
    while (!seen.equals(hoped) && System.currentTimeMillis() < end) {
      Thread.sleep(100);
      seen = look.call();
    }
    return seen;
  }

  /** Where the e-mail stands that was queued last. */
  private record Queued(String state, String fault, int attempts, long pauseSeconds) {}

  private Queued newest() throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "select state, fault, attempts,"
                        + " round(extract(epoch from next_attempt_at - changed_at))"
                        + " from notify_message order by id desc limit 1")) {
      row.next();
      return new Queued(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4));
    }
  }

  /** Nobody waits for minutes in a test. */
  private void bringForward() throws SQLException {
    change("update notify_message set next_attempt_at = now() where state = 'QUEUED'");
  }

  private void change(String command) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      connection.createStatement().executeUpdate(command);
    }
  }
}
