package scot.mercat.notify.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import scot.mercat.shared.Envelopes;
import scot.mercat.shared.Sql;

/** The way in to recipients and e-mails, in the current transaction. */
@Singleton
public class NotifyStore {
  private final EntityManager entityManager;
  private final Envelopes envelopes;

  @Inject
  public NotifyStore(EntityManager entityManager, Envelopes envelopes) {
    this.entityManager = entityManager;
    this.envelopes = envelopes;
  }

  public StoredRecipients recipients() {
    return new StoredRecipients(Sql.in(entityManager), envelopes);
  }

  public StoredMessages messages() {
    return new StoredMessages(Sql.in(entityManager));
  }
}
