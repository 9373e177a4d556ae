package scot.mercat.notify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.store.AuditStore;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.notify.smtp.MailServer;
import scot.mercat.notify.smtp.SmtpSettings;
import scot.mercat.notify.smtp.SmtpTestServer;
import scot.mercat.notify.store.NotifyStore;
import scot.mercat.shared.Envelopes;
import scot.mercat.shared.Secrets;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;
import scot.mercat.shared.Sql;
import scot.mercat.shared.postgres.TestDatabase;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.PublicAddress;
import scot.mercat.web.SignedIn;

/** The whole way of an e-mail, with a real database and a real conversation with a mail server. */
class NotifyTest {
  private static final LocalDate KEPT_UNTIL = LocalDate.of(2027, 6, 30);
  private static final Notice NOTICE =
      new Notice("strathmarra/council", "notify.deed.sent", "notify.mail.why", List.of(), "plans");

  private final Map<Setting, String> set = new EnumMap<>(Setting.class);
  private final Settings settings = Settings.of(s -> Optional.ofNullable(set.get(s)));
  private SmtpTestServer server;
  private Connection connection;
  private NotifyStore store;
  private AuditLog audit;
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");

  @BeforeEach
  void start() throws Exception {
    server = new SmtpTestServer();
    set.put(Setting.SMTP_HOST, "127.0.0.1");
    set.put(Setting.SMTP_PORT, Integer.toString(server.port()));
    set.put(Setting.SMTP_SECURITY, "none");
    set.put(Setting.SMTP_FROM, "plans@plans.example");
    set.put(Setting.PUBLIC_URL, "https://plans.example");
    connection = TestDatabase.application();
    connection.setAutoCommit(false);
    EntityManager entityManager = entityManager();
    audit = new AuditLog(new AuditStore(entityManager), clock());
    store =
        new NotifyStore(
            entityManager, new Envelopes(Secrets.of(List.of("a secret for this test"))));
    in(() -> Sql.on(connection).change("delete from notify_message"));
    in(() ->
        Sql.on(connection)
            .asPersonal(() -> Sql.on(connection).change("delete from personal_recipient")));
  }

  @AfterEach
  void stop() throws Exception {
    connection.close();
    server.close();
  }

  @Test
  void aNoticeIsSentInTheReadersLanguageWithALinkAndAWayToStop() {
    queue("mairi@example.org", "uk");
    run();
    assertThat(states()).containsExactly(MessageState.SENT);
    assertThat(server.received()).hasSize(1);
    assertThat(server.received().getFirst())
        .contains("Content-Language: uk")
        .contains("List-Unsubscribe: <https://plans.example/uk/unsubscribe/");
  }

  @Test
  void oneBadAddressDoesNotHoldUpTheOthers() {
    server.answering("gone", "RCPT", "550 no such person").answering("full", "RCPT", "452 full");
    queue("gone@example.org", "en");
    queue("full@example.org", "en");
    queue("mairi@example.org", "en");
    run();
    assertThat(states())
        .containsExactly(MessageState.FAILED, MessageState.QUEUED, MessageState.SENT);
    server.forgetAnswers();
    now = now.plus(Duration.ofMinutes(2));
    run();
    assertThat(states()).containsExactly(MessageState.FAILED, MessageState.SENT, MessageState.SENT);
  }

  @Test
  void oneBrokenOffAfterTheTextIsNotSentAgainByItself() {
    server.answering("mairi", ".", "drop");
    queue("mairi@example.org", "en");
    run();
    assertThat(states()).containsExactly(MessageState.MAY_HAVE_BEEN_SENT);
    server.forgetAnswers();
    now = now.plus(Duration.ofDays(2));
    run();
    assertThat(server.received()).hasSize(1);

    assertThat(in(() -> outgoing().isTheirs(officer("strathmarra/nhs"), onlyId()))).isFalse();
    assertThat(in(() -> outgoing().sendAgain(officer("strathmarra/nhs"), onlyId()))).isFalse();
    assertThat(in(() -> outgoing().isTheirs(officer("strathmarra"), onlyId()))).isTrue();
    assertThat(in(() -> outgoing().sendAgain(officer("strathmarra"), onlyId()))).isTrue();
    run();
    assertThat(states()).containsExactly(MessageState.SENT);
    assertThat(server.received()).hasSize(2);
    assertThat(in(() -> outgoing().sendAgain(officer("strathmarra"), onlyId()))).isFalse();
  }

  @Test
  void oneThatWasBeingSentWhenTheProgramDiedMayHaveBeenSent() {
    queue("mairi@example.org", "en");
    in(() -> posting().claim());
    now = now.plus(Duration.ofMinutes(9));
    run();
    assertThat(states()).containsExactly(MessageState.SENDING);
    now = now.plus(Duration.ofMinutes(2));
    run();
    assertThat(states()).containsExactly(MessageState.MAY_HAVE_BEEN_SENT);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void withoutAMailServerItIsKeptAsNotSentAndCanBeSentLaterByHand() {
    set.remove(Setting.SMTP_HOST);
    queue("mairi@example.org", "en");
    run();
    assertThat(states()).containsExactly(MessageState.NOT_SENT);
    set.put(Setting.SMTP_HOST, "127.0.0.1");
    in(() -> outgoing().sendAgain(officer("strathmarra/council"), onlyId()));
    run();
    assertThat(states()).containsExactly(MessageState.SENT);
  }

  @Test
  void whoUnsubscribesGetsNothingMoreAndWhatWaitsIsNotSent() {
    RecipientId id = queue("mairi@example.org", "en");
    String path =
        in(() -> store.recipients().find(id)).orElseThrow().unsubscribePath().orElseThrow();
    String token = path.substring(path.lastIndexOf('/') + 1);
    assertThat(in(() -> recipients().unsubscribe("x" + token))).isFalse();
    assertThat(in(() -> recipients().unsubscribe(token))).isTrue();
    assertThat(in(() -> recipients().unsubscribe(token))).isTrue();
    doing(() -> notices().queue(id, NOTICE));
    run();
    assertThat(states()).containsExactly(MessageState.SUPPRESSED, MessageState.SUPPRESSED);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void whoIsForgottenIsPassedOver() {
    RecipientId id = queue("mairi@example.org", "en");
    doing(() -> recipients().forget(id));
    doing(() -> notices().queue(id, NOTICE));
    run();
    assertThat(states()).containsExactly(MessageState.SUPPRESSED);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void anAddressIsForgottenTheDayAfterItsLast() {
    RecipientId id = queue("mairi@example.org", "en");
    now = Instant.parse("2027-06-30T22:00:00Z");
    assertThat(in(() -> recipients().forgetDue())).isZero();
    now = Instant.parse("2027-07-01T00:30:00Z");
    assertThat(in(() -> recipients().forgetDue())).isEqualTo(1);
    assertThat(in(() -> store.recipients().find(id))).isEmpty();
  }

  @Test
  void theDatabaseHoldsNeitherAddressNorTextAsTheyAre() {
    queue("mairi@example.org", "en");
    String rows =
        in(() ->
            Sql.on(connection)
                .asPersonal(() ->
                    Sql.on(connection)
                        .list(
                            """
                            select encode(address, 'escape') from personal_recipient
                            union all
                            select encode(content, 'escape') from personal_notice
                            """,
                            row -> row.getString(1)))
                .toString());
    assertThat(rows).doesNotContain("mairi", "example.org", "unsubscribe");
  }

  @Test
  void anOfficersNoticeHasNoWayToStopIt() {
    doing(() -> {
      EmailAddress address = EmailAddress.of("duty@council.example").orElseThrow();
      notices().queueToOfficer(address, Language.ENGLISH, NOTICE);
    });
    run();
    assertThat(server.received().getFirst()).doesNotContain("unsubscribe", "List-Unsubscribe");
  }

  @Test
  void officersSeeNoAddress() {
    queue("mairi@example.org", "en");
    Outgoing.Found found =
        in(() -> outgoing().list(officer("strathmarra"), Optional.empty(), now.plusSeconds(1)));
    assertThat(found.messages()).extracting(Outgoing.Listed::masked).containsExactly("m…@….org");
    assertThat(found.counts()).isEqualTo(Map.of(MessageState.QUEUED, 1L));
    assertThat(
            in(() ->
                    outgoing()
                        .list(officer("strathmarra/nhs"), Optional.empty(), now.plusSeconds(1)))
                .messages())
        .isEmpty();
  }

  private RecipientId queue(String address, String tag) {
    Language language = Languages.standard().find(tag).orElseThrow();
    EmailAddress email = EmailAddress.of(address).orElseThrow();
    RecipientId id = in(() -> recipients().remember(email, language, KEPT_UNTIL));
    doing(() -> notices().queue(id, NOTICE));
    return id;
  }

  /** As {@code SendDuty} does, each step its own transaction. */
  private void run() {
    doing(() -> posting().markInterrupted());
    if (!new SmtpSettings(settings).isSet()) {
      return;
    }
    for (var claim = in(() -> posting().claim());
        claim.isPresent();
        claim = in(() -> posting().claim())) {
      Posting.Claim taken = claim.get();
      taken
          .mail()
          .ifPresentOrElse(
              mail -> {
                var outcome = new MailServer(new SmtpSettings(settings)).send(mail, now);
                doing(() -> posting().report(taken.facts(), outcome));
              },
              () -> doing(() -> posting().drop(taken.facts())));
    }
  }

  private List<MessageState> states() {
    return in(() ->
        Sql.on(connection)
            .list(
                "select state from notify_message order by id",
                row -> MessageState.valueOf(row.getString(1))));
  }

  private UUID onlyId() {
    return Sql.on(connection)
        .one("select id from notify_message", row -> row.getObject(1, UUID.class))
        .orElseThrow();
  }

  private Recipients recipients() {
    return new Recipients(store, audit, clock());
  }

  private Notices notices() {
    MailWriter writer = new MailWriter(new PublicAddress(settings), noBrand());
    return new Notices(store, writer, new SmtpSettings(settings), clock());
  }

  private Posting posting() {
    return new Posting(store, audit, new PublicAddress(settings), clock());
  }

  private Outgoing outgoing() {
    return new Outgoing(store, audit, clock());
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneId.of("Europe/London"));
  }

  private static SignedIn officer(String body) {
    return proxy(
        SignedIn.class,
        Map.of("id", new UUID(0, 1), "body", body, "bodiesBelow", body + "/%", "name", "Ailsa"));
  }

  @SuppressWarnings("unchecked") // An empty Instance fits every type.
  private static <T> Instance<T> noBrand() {
    return (Instance<T>) proxy(Instance.class, Map.of("stream", Stream.empty()));
  }

  private EntityManager entityManager() {
    return proxy(EntityManager.class, Map.of("unwrap", connection));
  }

  /** Answers by the method's name; what is not named answers nothing. */
  private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answers.get(method.getName())));
  }

  private void doing(Runnable work) {
    in(() -> {
      work.run();
      return true;
    });
  }

  private <T> T in(Supplier<T> work) {
    try {
      T result = work.get();
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
