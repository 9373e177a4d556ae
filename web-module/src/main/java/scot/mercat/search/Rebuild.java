package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.shared.Outbox;

/** Has every node make its index anew. */
@Singleton
@Transactional
public class Rebuild {
  static final String TOPIC = "search.rebuild";

  private final Outbox outbox;
  private final AuditLog audit;

  @Inject
  public Rebuild(Outbox outbox, AuditLog audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * @throws IllegalStateException when the officer is no administrator
   */
  public void ask(Officer officer) {
    if (!officer.is(Role.ADMINISTRATOR)) {
      throw new IllegalStateException("Only an administrator has the index rebuilt");
    }
    outbox.tell(TOPIC, "all");
    audit.append(
        new Deed(
            officer.id().toString(), "search.rebuild-asked", "index", officer.body(), Map.of()));
  }
}
