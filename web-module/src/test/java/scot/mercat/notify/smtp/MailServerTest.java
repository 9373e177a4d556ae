package scot.mercat.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.rules.MailText;
import scot.mercat.notify.rules.SendFault;
import scot.mercat.notify.rules.SendOutcome;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

class MailServerTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private SmtpTestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new SmtpTestServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void aMailArrivesInUtf8WithItsLanguageAndAWayToStopIt() throws Exception {
    MailText text = new MailText("آپ کی رائے مل گئی", "شکریہ\nhttps://plans.example/r/K7QM\n");
    Optional<String> stop = Optional.of("https://plans.example/ur/unsubscribe/abc");
    Mail mail = new Mail(ID, address("mairi@example.org"), "ur", text, stop);

    assertThat(send(mail)).isEqualTo(new SendOutcome.Sent());

    MimeMessage read = parse(server.received().getFirst());
    assertThat(read.getSubject()).isEqualTo("آپ کی رائے مل گئی");
    assertThat(((String) read.getContent()).replace("\r", "")).isEqualTo(text.text());
    assertThat(read.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(read.getContentLanguage()).containsExactly("ur");
    assertThat(read.getMessageID()).isEqualTo("<" + ID + "@plans.example>");
    assertThat(read.getHeader("List-Unsubscribe")).containsExactly("<" + stop.get() + ">");
    assertThat(read.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void aSubjectWithLineEndsAddsNoHeader() throws Exception {
    MailText text = new MailText("News\r\nBcc: all@example.org", "text\n");
    Mail mail = new Mail(ID, address("mairi@example.org"), "en", text, Optional.empty());
    send(mail);
    assertThat(parse(server.received().getFirst()).getHeader("Bcc")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such person, Never, ADDRESS_REFUSED",
    "RCPT, 450 come again, Later, ADDRESS_REFUSED",
    "RCPT, drop, Later, SERVER_AWAY",
    "DATA, 554 not from you, Never, MAIL_REFUSED",
    "DATA, 421 too busy, Later, MAIL_REFUSED",
    "DATA, drop, Later, SERVER_AWAY",
    "., 552 too large, Never, MAIL_REFUSED",
    "., 451 try later, Later, MAIL_REFUSED",
    "., drop, Unclear, CUT_OFF"
  })
  void whatTheServerSaysDecidesWhatBecomesOfTheMail(
      String step, String answer, String outcome, SendFault fault) {
    server.answering("odd", step, answer);
    SendOutcome expected =
        switch (outcome) {
          case "Never" -> new SendOutcome.Never(fault);
          case "Later" -> new SendOutcome.Later(fault);
          default -> new SendOutcome.Unclear(fault);
        };
    assertThat(send(mail("odd@example.org"))).isEqualTo(expected);
    assertThat(send(mail("mairi@example.org"))).isEqualTo(new SendOutcome.Sent());
  }

  @Test
  void withNobodyAtThePortItIsTriedLater() throws IOException {
    int port = server.port();
    server.close();
    assertThat(new MailServer(settings(port)).send(mail("mairi@example.org"), NOW))
        .isEqualTo(new SendOutcome.Later(SendFault.SERVER_AWAY));
  }

  @Test
  void aServerThatOffersNoEncryptionIsNotTrustedUnlessToldSo() {
    SmtpSettings strict =
        new SmtpSettings(
            Settings.of(setting ->
                Optional.ofNullable(
                    Map.of(
                            Setting.SMTP_HOST, "127.0.0.1",
                            Setting.SMTP_PORT, Integer.toString(server.port()),
                            Setting.SMTP_FROM, "plans@plans.example")
                        .get(setting))));
    assertThat(new MailServer(strict).send(mail("mairi@example.org"), NOW))
        .isEqualTo(new SendOutcome.Later(SendFault.SERVER_AWAY));
    assertThat(server.received()).isEmpty();
  }

  private SendOutcome send(Mail mail) {
    return new MailServer(settings(server.port())).send(mail, NOW);
  }

  private static Mail mail(String to) {
    return new Mail(ID, address(to), "en", new MailText("News", "text\n"), Optional.empty());
  }

  private static EmailAddress address(String text) {
    return EmailAddress.of(text).orElseThrow();
  }

  private static SmtpSettings settings(int port) {
    Map<Setting, String> set =
        Map.of(
            Setting.SMTP_HOST, "127.0.0.1",
            Setting.SMTP_PORT, Integer.toString(port),
            Setting.SMTP_SECURITY, "none",
            Setting.SMTP_FROM, "plans@plans.example");
    return new SmtpSettings(Settings.of(setting -> Optional.ofNullable(set.get(setting))));
  }

  private static MimeMessage parse(String mail) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
  }
}
