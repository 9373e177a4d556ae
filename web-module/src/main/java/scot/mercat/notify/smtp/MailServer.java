package scot.mercat.notify.smtp;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import scot.mercat.notify.rules.SendFault;
import scot.mercat.notify.rules.SendOutcome;

/** Hands one e-mail at a time to the mail server, and tells what came of it. */
@Singleton
public class MailServer {
  private static final Logger LOG = Logger.getLogger("scot.mercat.notify");
  private static final int REFUSED_FOR_GOOD = 500;

  private final SmtpSettings settings;

  @Inject
  public MailServer(SmtpSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws IllegalArgumentException when the settings cannot be right
   */
  public SendOutcome send(Mail mail, Instant now) {
    Session session = Session.getInstance(settings.properties());
    try {
      MimeMessage message = MailHeaders.message(session, mail, settings.from(), now);
      Transport transport = connect(session);
      SendOutcome outcome = send(transport, message);
      close(transport);
      return outcome;
    } catch (AuthenticationFailedException e) {
      return new SendOutcome.Later(SendFault.SIGN_IN_REFUSED);
    } catch (MessagingException e) {
      return new SendOutcome.Later(SendFault.SERVER_AWAY);
    }
  }

  private Transport connect(Session session) throws MessagingException {
    Transport transport = session.getTransport("smtp");
    if (settings.user().isEmpty()) {
      transport.connect();
    } else {
      transport.connect(settings.user(), settings.password());
    }
    return transport;
  }

  /** From here on the text may travel. */
  private static SendOutcome send(Transport transport, MimeMessage message)
      throws MessagingException {
    Address[] recipients = message.getAllRecipients();
    try {
      transport.sendMessage(message, recipients);
      return new SendOutcome.Sent();
    } catch (MessagingException e) {
      return outcome(e);
    }
  }

  /** What goes wrong in parting changes nothing of what came before. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "The mail server had gone before we left", e);
    }
  }

  private static SendOutcome outcome(MessagingException thrown) {
    for (@Nullable Exception e = thrown; e != null; e = next(e)) {
      if (e instanceof SMTPAddressFailedException refused) {
        return refused(refused.getReturnCode(), SendFault.ADDRESS_REFUSED);
      }
    }
    return thrown instanceof SMTPSendFailedException failed && !isEndOfText(failed)
        ? refused(failed.getReturnCode(), SendFault.MAIL_REFUSED)
        : new SendOutcome.Unclear(SendFault.CUT_OFF);
  }

  /** The text was sent, and no answer came. */
  private static boolean isEndOfText(SMTPSendFailedException failed) {
    return ".".equals(failed.getCommand()) && failed.getReturnCode() < 0;
  }

  /** A code below zero means that the connection ended before the text was sent. */
  private static SendOutcome refused(int code, SendFault fault) {
    if (code < 0) {
      return new SendOutcome.Later(SendFault.SERVER_AWAY);
    }
    return code >= REFUSED_FOR_GOOD ? new SendOutcome.Never(fault) : new SendOutcome.Later(fault);
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException messaging ? messaging.getNextException() : null;
  }
}
