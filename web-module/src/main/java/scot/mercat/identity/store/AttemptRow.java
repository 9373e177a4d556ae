package scot.mercat.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "identity_attempt")
class AttemptRow {
  @Id String hash;
  @Column int failures;

  @Column(name = "last_at")
  Instant lastAt;

  protected AttemptRow() {}

  void forgetBefore(Instant limit) {
    if (lastAt.isBefore(limit)) {
      failures = 0;
    }
  }

  void count(Instant now) {
    failures++;
    lastAt = now;
  }

  AttemptRows.Attempts attempts() {
    return new AttemptRows.Attempts(failures, lastAt);
  }
}
