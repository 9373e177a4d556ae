package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.store.IdentityStore;

/** Looks up accounts, for identity itself. */
@Singleton
@Transactional
public class Directory {
  private final IdentityStore store;

  @Inject
  public Directory(IdentityStore store) {
    this.store = store;
  }

  public Optional<Account> find(UUID id) {
    return store.accounts().find(id);
  }

  public Optional<Account> findByEmail(String email) {
    return store.accounts().findByEmail(email);
  }

  Optional<String> passwordHash(UUID id) {
    return store.accounts().passwordHash(id);
  }
}
