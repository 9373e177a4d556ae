package scot.mercat.notify.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import scot.mercat.notify.EmailAddress;

/** Makes plain text e-mails in UTF-8 that say their language and how to stop them. */
final class MailHeaders {
  private MailHeaders() {}

  static MimeMessage message(Session session, Mail mail, EmailAddress from, Instant now)
      throws MessagingException {
    String domain = from.text().substring(from.text().lastIndexOf('@'));
    MimeMessage message = new Named(session, "<" + mail.id() + domain + ">");
    message.setFrom(new InternetAddress(from.text()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().text()));
    message.setSubject(mail.text().subject(), "UTF-8");
    message.setSentDate(Date.from(now));
    message.setText(mail.text().text(), "UTF-8", "plain");
    message.setContentLanguage(new String[] {mail.language()});
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.unsubscribe().isPresent()) {
      message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
      // RFC 8058: the mail program may send this itself, at one click.
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.saveChanges();
    return message;
  }

  /** A message that keeps the id it was given. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
