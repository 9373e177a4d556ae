package scot.mercat.notify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.notify.store.NotifyStore;
import scot.mercat.notify.store.Recipient;
import scot.mercat.translations.Language;

/** Remembers addresses, apart from what their owners said, and forgets them. */
@Singleton
@Transactional
public class Recipients {
  private final NotifyStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Recipients(NotifyStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Remembers the address until the day, for e-mails in the language (English where Mercat does not
   * speak it). The same address remembered twice is two recipients, so that nothing ties what one
   * person said to another thing they said.
   */
  public RecipientId remember(EmailAddress address, Language language, LocalDate until) {
    return store.recipients().add(address, language, until, true);
  }

  /** Writes in another language from now on. */
  public void speak(RecipientId id, Language language) {
    store.recipients().speak(id, language);
  }

  /** Deletes the address; what still waits for it is not sent. */
  public void forget(RecipientId id) {
    if (store.messages().suppressAllOf(id, clock.instant()) >= 0 && store.recipients().delete(id)) {
      audit.append(new Deed(Deed.PROGRAM, "notify.forgotten", id.value().toString(), "", Map.of()));
    }
  }

  /** Deletes the addresses whose day has come; answers how many. */
  public int forgetDue() {
    LocalDate today = LocalDate.now(clock);
    int gone = 0;
    for (RecipientId id : store.recipients().due(today)) {
      store.messages().suppressAllOf(id, clock.instant());
      gone += store.recipients().delete(id) ? 1 : 0;
    }
    if (gone > 0) {
      Map<String, String> facts = Map.of("count", Integer.toString(gone));
      audit.append(new Deed(Deed.PROGRAM, "notify.forgotten-on-time", today.toString(), "", facts));
    }
    return gone;
  }

  /** Whether the address is kept, and its owner wants e-mails. */
  public boolean isActive(RecipientId id) {
    return store.recipients().find(id).filter(Recipient::isActive).isPresent();
  }

  /** Whether an e-mail to them is still to be sent, by itself. */
  public boolean isWaiting(RecipientId id) {
    return store.messages().isWaiting(id);
  }

  /** Whose link it is. */
  public Optional<Subscription> find(String token) {
    return store.recipients().byToken(token);
  }

  /** Sends them nothing more; true where the link was good. */
  public boolean unsubscribe(String token) {
    Optional<Subscription> found = find(token);
    found.filter(Subscription::isActive).ifPresent(this::stop);
    return found.isPresent();
  }

  private void stop(Subscription subscription) {
    store.recipients().unsubscribe(subscription.recipient(), clock.instant());
    store.messages().suppressAllOf(subscription.recipient(), clock.instant());
    String id = subscription.recipient().value().toString();
    audit.append(new Deed(Deed.RESIDENT, "notify.unsubscribed", id, "", Map.of()));
  }

  /** Whether somebody still wants e-mails. */
  public record Subscription(RecipientId recipient, boolean isActive) {}
}
