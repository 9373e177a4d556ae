package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.store.IdentityStore;

/** Changes that an administrator makes to accounts; each ends the sessions that it concerns. */
@Singleton
@Transactional
public class AccountChanges {
  private final IdentityStore store;
  private final Sessions sessions;
  private final Codes codes;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public AccountChanges(
      IdentityStore store, Sessions sessions, Codes codes, AuditLog audit, Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.codes = codes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws IllegalArgumentException where the body is not theirs or a role is none
   */
  public ChangeOutcome change(
      Officer officer, UUID id, String name, String body, Set<String> roles) {
    if (!officer.mayActFor(body) || !Role.ALL.containsAll(roles)) {
      throw new IllegalArgumentException("The page offers no such body or role");
    }
    boolean shutsOut = !roles.contains(Role.ADMINISTRATOR) || !body.equals(officer.body());
    if (officer.id().equals(id) && shutsOut) {
      return new ChangeOutcome.NotYourself();
    }
    return on(
        officer,
        id,
        "identity.changed",
        Map.of("body", body, "roles", String.join(",", roles.stream().sorted().toList())),
        account -> store.accounts().change(account.with(name.strip(), body, roles)));
  }

  /** Shuts the account; nothing that it did is lost. */
  public ChangeOutcome disable(Officer officer, UUID id) {
    if (officer.id().equals(id)) {
      return new ChangeOutcome.NotYourself();
    }
    return on(
        officer,
        id,
        "identity.disabled",
        Map.of(),
        account -> {
          store.accounts().disable(id, clock.instant());
          codes.revoke(CodePurpose.INVITATION, id);
          codes.revoke(CodePurpose.PASSWORD, id);
          sessions.endAll(id, Optional.empty());
        });
  }

  public ChangeOutcome enable(Officer officer, UUID id) {
    return on(officer, id, "identity.enabled", Map.of(), account -> store.accounts().enable(id));
  }

  /**
   * For somebody who lost both phone and recovery codes: they set up another at the next sign-in.
   */
  public ChangeOutcome clearSecondFactor(Officer officer, UUID id) {
    if (officer.id().equals(id)) {
      return new ChangeOutcome.NotYourself();
    }
    return on(
        officer,
        id,
        "identity.second-factor-cleared",
        Map.of(),
        account -> {
          store.accounts().forgetSecondFactor(id);
          codes.revoke(CodePurpose.RECOVERY, id);
          sessions.endAll(id, Optional.empty());
        });
  }

  public ChangeOutcome endSessions(Officer officer, UUID id) {
    return on(
        officer,
        id,
        "identity.sessions-ended",
        Map.of(),
        account -> sessions.endAll(id, Optional.empty()));
  }

  private ChangeOutcome on(
      Officer officer,
      UUID id,
      String action,
      Map<String, String> facts,
      Consumer<Account> change) {
    Optional<Account> account = store.accounts().find(id).filter(a -> officer.mayActFor(a.body()));
    if (account.isEmpty()) {
      return new ChangeOutcome.NotFound();
    }
    change.accept(account.get());
    audit.append(
        new Deed(officer.id().toString(), action, id.toString(), account.get().body(), facts));
    return new ChangeOutcome.Changed();
  }
}
