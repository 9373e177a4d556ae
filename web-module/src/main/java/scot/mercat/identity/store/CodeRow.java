package scot.mercat.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "identity_code")
class CodeRow {
  @Id String hash;
  @Column String purpose;

  @Column(name = "account_id")
  @Nullable UUID account;

  @Column(name = "expires_at")
  Instant expiresAt;

  protected CodeRow() {}

  CodeRow(String hash, String purpose, @Nullable UUID account, Instant expiresAt) {
    this.hash = hash;
    this.purpose = purpose;
    this.account = account;
    this.expiresAt = expiresAt;
  }
}
