package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.rules.NewAccount;
import scot.mercat.identity.store.IdentityStore;
import scot.mercat.translations.Languages;

/** What an administrator does for the officers of their body and those below it. */
@Singleton
@Transactional
public class Administration {
  private final IdentityStore store;
  private final Accounts accounts;
  private final Codes codes;
  private final Letters letters;
  private final AuditLog audit;

  @Inject
  public Administration(
      IdentityStore store, Accounts accounts, Codes codes, Letters letters, AuditLog audit) {
    this.store = store;
    this.accounts = accounts;
    this.codes = codes;
    this.letters = letters;
    this.audit = audit;
  }

  /** In the order of names. */
  public List<Account> list(Officer officer) {
    return store.accounts().ofBody(officer.body(), officer.bodiesBelow());
  }

  /** The account, where it is theirs to see. */
  public Optional<Account> find(Officer officer, UUID id) {
    return store.accounts().find(id).filter(account -> officer.mayActFor(account.body()));
  }

  /**
   * Adds an officer and invites them.
   *
   * @throws IllegalArgumentException where the body is not theirs, or the language none of ours
   */
  public AddOutcome add(Officer officer, NewAccount wanted) {
    if (!officer.mayActFor(wanted.body())
        || Languages.standard().find(wanted.language()).isEmpty()) {
      throw new IllegalArgumentException("The page offers no such body or language");
    }
    if (store.accounts().findByEmail(wanted.email()).isPresent()) {
      return new AddOutcome.EmailTaken();
    }
    UUID id = accounts.create(wanted, officer.id().toString());
    return new AddOutcome.Added(id, invitation(officer, wanted.account(id, false)));
  }

  /** A fresh invitation; those sent before no longer work. */
  public Optional<String> inviteAgain(Officer officer, UUID id) {
    return find(officer, id)
        .filter(account -> !account.disabled() && !account.demonstration())
        .map(account -> invitation(officer, account));
  }

  private String invitation(Officer officer, Account account) {
    codes.revoke(CodePurpose.INVITATION, account.id());
    String code = codes.issue(CodePurpose.INVITATION, account.id());
    String id = account.id().toString();
    audit.append(
        new Deed(officer.id().toString(), "identity.invited", id, account.body(), Map.of()));
    letters.invite(account, code);
    return code;
  }
}
