package scot.mercat.notify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.notify.smtp.SmtpSettings;
import scot.mercat.notify.store.NotifyStore;
import scot.mercat.notify.store.Recipient;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;

/** Queues e-mails in the transaction of what they tell of. */
@Singleton
@Transactional
public class Notices {
  /** An officer's address stands here only as long as it takes to send to it. */
  private static final int OFFICER_DAYS = 14;

  private final NotifyStore store;
  private final MailWriter writer;
  private final SmtpSettings smtp;
  private final Clock clock;

  @Inject
  public Notices(NotifyStore store, MailWriter writer, SmtpSettings smtp, Clock clock) {
    this.store = store;
    this.writer = writer;
    this.smtp = smtp;
    this.clock = clock;
  }

  /**
   * Queues the notice in the recipient's language. One who wants no e-mails gets none, and one who
   * was forgotten is passed over.
   */
  public void queue(RecipientId id, Notice notice) {
    store.recipients().find(id).ifPresent(recipient -> queue(recipient, notice));
  }

  /** Queues a notice that belongs to the work of an officer, so cannot be unsubscribed from. */
  public void queueToOfficer(EmailAddress address, Language language, Notice notice) {
    LocalDate until = LocalDate.now(clock).plusDays(OFFICER_DAYS);
    queue(store.recipients().add(address, language, until, false), notice);
  }

  private void queue(Recipient recipient, Notice notice) {
    UUID id = Ids.next();
    MessageState state =
        !recipient.isActive()
            ? MessageState.SUPPRESSED
            : smtp.isSet() ? MessageState.QUEUED : MessageState.NOT_SENT;
    store.messages().add(id, recipient, notice, state, clock.instant());
    if (recipient.isActive()) {
      store.recipients().keepText(id, recipient.id(), writer.write(recipient, notice));
    }
  }
}
