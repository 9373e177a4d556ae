package scot.mercat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.EmailAddress;
import scot.mercat.identity.store.IdentityStore;
import scot.mercat.shared.Ids;

/** Makes accounts that nobody is invited to: those of the demonstration. */
@Dependent
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
    UUID id = Ids.next();
    String address = EmailAddress.normal(email);
    Account account = new Account(id, address, name, body, roles, "en", false, false, true, false);
    store.accounts().add(account, clock.instant());
    store.accounts().keepPassword(id, passwords.hash(password));
    audit.append(
        new Deed(
            Deed.PROGRAM,
            "identity.created",
            id.toString(),
            body,
            Map.of("roles", String.join(",", account.roles().stream().sorted().toList()))));
    return id;
  }
}
