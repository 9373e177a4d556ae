package scot.mercat.response;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.place.DutyContact;
import scot.mercat.place.Places;
import scot.mercat.response.store.ResponseStore;
import scot.mercat.shared.Outbox;
import scot.mercat.translations.Language;

/**
 * Somebody may be at risk: the words are hidden at once, the duty contact is told, and a clock runs
 * until somebody says that they have acted.
 */
@Dependent
@Transactional
public class Safeguarding {
  private final ResponseStore store;
  private final Places places;
  private final Notices notices;
  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  public Safeguarding(
      ResponseStore store, Places places, Notices notices, AuditLog audit, Outbox outbox) {
    this.store = store;
    this.places = places;
    this.notices = notices;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * @param actor an officer's id, or {@link Deed#RESIDENT}
   */
  public void flag(String actor, ResponseId id, Instant at) {
    store.flag(id, at);
    places.dutyContact().ifPresent(this::alert);
    note(actor, id, "response.flagged-at-risk");
  }

  /** Says that somebody has acted; what they did stands in their own records, not here. */
  public void acted(String actor, ResponseId id, Instant at) {
    store.acted(id, at);
    note(actor, id, "response.risk-acted-on");
  }

  /** The e-mail names no words and nobody: it says where to look, and how soon. */
  private void alert(DutyContact contact) {
    Optional<EmailAddress> address = EmailAddress.of(contact.email());
    address.ifPresent(to ->
        notices.queueToOfficer(
            to,
            Language.ENGLISH,
            new Notice(
                places.partnership().map(p -> p.code()).orElse(""),
                "response.mail.risk.subject",
                "response.mail.risk.text",
                List.of(contact.actWithinMinutes()),
                "officer/responses/urgent")));
  }

  private void note(String actor, ResponseId id, String action) {
    audit.append(new Deed(actor, action, id.value().toString(), "", Map.of()));
    outbox.tell(Intake.TOPIC, id.value().toString());
  }
}
