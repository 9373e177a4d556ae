package scot.mercat.notify.smtp;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Properties;
import scot.mercat.notify.EmailAddress;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

/** The mail server, as set. */
@Singleton
public class SmtpSettings {
  private static final String TIMEOUT_MS = "20000";

  private final Settings settings;

  @Inject
  public SmtpSettings(Settings settings) {
    this.settings = settings;
  }

  /** Whether there is a server to send by and an address to send from. */
  public boolean isSet() {
    return settings.given(Setting.SMTP_HOST).isPresent()
        && settings.given(Setting.SMTP_FROM).isPresent();
  }

  /**
   * @throws IllegalArgumentException when the setting is no address
   */
  EmailAddress from() {
    return EmailAddress.of(settings.text(Setting.SMTP_FROM))
        .orElseThrow(
            () -> new IllegalArgumentException(Setting.SMTP_FROM.key() + " is no address"));
  }

  String user() {
    return settings.text(Setting.SMTP_USER);
  }

  String password() {
    return settings.text(Setting.SMTP_PASSWORD);
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.text(Setting.SMTP_HOST));
    properties.setProperty("mail.smtp.port", settings.text(Setting.SMTP_PORT));
    properties.setProperty("mail.smtp.auth", Boolean.toString(!user().isEmpty()));
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (settings.text(Setting.SMTP_SECURITY)) {
      case "starttls" -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case "tls" -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case "none" -> {}
      default ->
          throw new IllegalArgumentException(
              Setting.SMTP_SECURITY.key() + " must be starttls, tls or none");
    }
    return properties;
  }
}
