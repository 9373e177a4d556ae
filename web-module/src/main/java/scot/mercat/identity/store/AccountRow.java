package scot.mercat.identity.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.identity.rules.Account;

@Entity
@Table(name = "identity_account")
class AccountRow {
  @Id UUID id;
  @Column String email;
  @Column String name;
  @Column String body;
  @Column String language;

  @Column(name = "password_hash")
  @Nullable String passwordHash;

  @Column(name = "second_factor")
  byte @Nullable [] secondFactor;

  @Column(name = "second_factor_step")
  long secondFactorStep;

  @Column boolean demonstration;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "disabled_at")
  @Nullable Instant disabledAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "identity_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  Set<String> roles = new HashSet<>();

  protected AccountRow() {}

  AccountRow(Account account, Instant createdAt) {
    this.id = account.id();
    this.demonstration = account.demonstration();
    this.createdAt = createdAt;
    take(account);
  }

  final void take(Account account) {
    this.email = account.email();
    this.name = account.name();
    this.body = account.body();
    this.language = account.language();
    this.roles.retainAll(account.roles());
    this.roles.addAll(account.roles());
  }

  // Changes are made in here: EclipseLink does not see those made to fields from elsewhere.

  void keepPassword(String hash) {
    this.passwordHash = hash;
  }

  void keepSecondFactor(byte[] sealed, long step) {
    this.secondFactor = sealed;
    this.secondFactorStep = step;
  }

  void forgetSecondFactor() {
    this.secondFactor = null;
  }

  void disable(Instant now) {
    this.disabledAt = now;
  }

  void enable() {
    this.disabledAt = null;
  }

  Account account() {
    return new Account(
        id,
        email,
        name,
        body,
        roles,
        language,
        passwordHash != null,
        secondFactor != null,
        demonstration,
        disabledAt != null);
  }
}
