package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.NewAccount;
import scot.mercat.identity.store.IdentityStore;
import scot.mercat.shared.Ids;

/** Makes accounts. */
@Singleton
@Transactional
public class Accounts {
  private final IdentityStore store;
  private final Passwords passwords;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Accounts(IdentityStore store, Passwords passwords, AuditLog audit, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * An account that works on this machine only and asks for no second factor.
   *
   * @param roles names from {@link Role}
   */
  public UUID createDemonstration(
      String name, String email, String body, Set<String> roles, String password) {
    NewAccount wanted = new NewAccount(name, email, body, roles, "en");
    UUID id = add(wanted.account(Ids.next(), true), Deed.PROGRAM);
    keepPassword(id, password);
    return id;
  }

  /** An account that has no password yet. */
  UUID create(NewAccount wanted, String actor) {
    return add(wanted.account(Ids.next(), false), actor);
  }

  void keepPassword(UUID id, String password) {
    store.accounts().keepPassword(id, passwords.hash(password));
  }

  private UUID add(Account account, String actor) {
    if (!Role.ALL.containsAll(account.roles())) {
      throw new IllegalArgumentException("There is no such role");
    }
    store.accounts().add(account, clock.instant());
    audit.append(
        new Deed(
            actor,
            "identity.created",
            account.id().toString(),
            account.body(),
            Map.of("roles", String.join(",", account.roles().stream().sorted().toList()))));
    return account.id();
  }
}
