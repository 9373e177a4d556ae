package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.notify.RecipientId;
import scot.mercat.notify.Recipients;

/** Whom to write to about a comment; kept apart from what they said. */
@Singleton
class Contacts {
  private final Recipients recipients;
  private final Notices notices;

  @Inject
  Contacts(Recipients recipients, Notices notices) {
    this.recipients = recipients;
    this.notices = notices;
  }

  Optional<RecipientId> remember(Intake.Sender sender, Consultation consultation) {
    return sender
        .email()
        .flatMap(EmailAddress::of)
        .map(address ->
            recipients.remember(address, sender.reader(), consultation.retentionUntil()));
  }

  void tellReceived(RecipientId recipient, Consultation consultation) {
    notices.queue(
        recipient,
        new Notice(
            consultation.body(),
            "response.mail.received.subject",
            "response.mail.received.text",
            List.of(consultation.answerBy()),
            "receipts"));
  }

  void forget(UUID recipient) {
    recipients.forget(new RecipientId(recipient));
  }
}
