package scot.mercat.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Outbox;

/** Writes down what was done to a consultation, and lets others hear of it. */
@Singleton
public class Told {
  /** The topic of the news; its subject is the id of the consultation. */
  public static final String TOPIC = "consultation";

  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  public Told(AuditLog audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  void tell(Officer officer, String action, Consultation about, Map<String, String> facts) {
    String id = about.id().value().toString();
    audit.append(new Deed(officer.id().toString(), action, id, about.body(), facts));
    outbox.tell(TOPIC, id);
  }
}
