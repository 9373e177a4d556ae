package scot.mercat.response;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.response.store.ResponseStore;
import scot.mercat.shared.Outbox;
import scot.mercat.translations.Language;

/** A person's own words, for whoever has proved to be that person. */
@Dependent
@Transactional
public class OwnWords {
  private final ResponseStore store;
  private final Contacts contacts;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  OwnWords(ResponseStore store, Contacts contacts, AuditLog audit, Outbox outbox, Clock clock) {
    this.store = store;
    this.contacts = contacts;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param text as it was sent, whatever was redacted since
   */
  public record Own(String text, Language language) {}

  /** What the person sent; nothing once it is erased. */
  public Optional<Own> of(ResponseId id) {
    return store
        .find(id)
        .filter(response -> !store.isErased(id))
        .map(response -> new Own(store.original(id), response.language()));
  }

  /** Takes the words and the address away for good; that somebody took part stays. */
  public void erase(ResponseId id) {
    store.erase(id, clock.instant()).ifPresent(contacts::forget);
    audit.append(new Deed(Deed.RESIDENT, "response.erased", id.value().toString(), "", Map.of()));
    outbox.tell(Intake.TOPIC, id.value().toString());
  }
}
