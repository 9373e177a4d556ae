package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import scot.mercat.audit.ActorNames;
import scot.mercat.identity.store.IdentityStore;

/** Puts officers' names beside what the audit log says they did. */
@Singleton
@Transactional
public class OfficerNames implements ActorNames {
  private final IdentityStore store;

  @Inject
  public OfficerNames(IdentityStore store) {
    this.store = store;
  }

  @Override
  public Map<String, String> names(Set<String> actors) {
    return store.accounts().names(actors);
  }
}
