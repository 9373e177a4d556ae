package scot.mercat.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import scot.mercat.identity.rules.Session;

@Entity
@Table(name = "identity_session")
class SessionRow {
  @Id UUID id;
  @Column String hash;

  @Column(name = "account_id")
  UUID account;

  @Column boolean whole;
  @Column String device;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "seen_at")
  Instant seenAt;

  protected SessionRow() {}

  SessionRow(Session session, String hash) {
    this.id = session.id();
    this.hash = hash;
    this.account = session.account();
    this.whole = session.whole();
    this.device = session.device();
    this.openedAt = session.openedAt();
    this.seenAt = session.seenAt();
  }

  Session session() {
    return new Session(id, account, whole, device, openedAt, seenAt);
  }
}
