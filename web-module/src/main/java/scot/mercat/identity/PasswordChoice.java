package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.rules.PasswordPolicy;
import scot.mercat.identity.store.IdentityStore;

/** Chooses passwords by the link of an invitation, or of a letter to whoever forgot the old one. */
@Singleton
@Transactional
public class PasswordChoice {
  private static final List<CodePurpose> LINKS =
      List.of(CodePurpose.INVITATION, CodePurpose.PASSWORD);

  private final IdentityStore store;
  private final Codes codes;
  private final Passwords passwords;
  private final Sessions sessions;
  private final AuditLog audit;

  @Inject
  public PasswordChoice(
      IdentityStore store, Codes codes, Passwords passwords, Sessions sessions, AuditLog audit) {
    this.store = store;
    this.codes = codes;
    this.passwords = passwords;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** The account that the link is for, while it can be used. */
  public Optional<Account> ownerOf(String code) {
    return LINKS.stream()
        .flatMap(purpose -> codes.owner(purpose, code).stream())
        .findFirst()
        .flatMap(id -> store.accounts().find(id))
        .filter(account -> !account.disabled());
  }

  /** Keeps the password and uses the link up; whoever was signed in to the account no longer is. */
  public PasswordOutcome byLink(String code, String password) {
    Optional<Account> owner = ownerOf(code);
    if (owner.isEmpty()) {
      return new PasswordOutcome.LinkOver();
    }
    Optional<PasswordPolicy.Problem> problem = problem(password, owner.get());
    if (problem.isPresent()) {
      return new PasswordOutcome.Unfit(problem.get());
    }
    boolean used = LINKS.stream().anyMatch(purpose -> codes.use(purpose, null, code));
    return used ? keep(owner.get(), password, Optional.empty()) : new PasswordOutcome.LinkOver();
  }

  /** Keeps the password where it does; the account's sessions end but, where given, the one. */
  PasswordOutcome keepIfFit(Account account, String password, Optional<UUID> session) {
    return problem(password, account)
        .<PasswordOutcome>map(PasswordOutcome.Unfit::new)
        .orElseGet(() -> keep(account, password, session));
  }

  private PasswordOutcome keep(Account account, String password, Optional<UUID> session) {
    store.accounts().keepPassword(account.id(), passwords.hash(password));
    LINKS.forEach(purpose -> codes.revoke(purpose, account.id()));
    sessions.endAll(account.id(), session);
    String id = account.id().toString();
    audit.append(new Deed(id, "identity.password-chosen", id, account.body(), Map.of()));
    return new PasswordOutcome.Kept();
  }

  private static Optional<PasswordPolicy.Problem> problem(String password, Account account) {
    return problem(password, account.name(), account.email());
  }

  static Optional<PasswordPolicy.Problem> problem(String password, String name, String email) {
    List<String> words =
        Stream.of(name, email).flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+"))).toList();
    return PasswordPolicy.problem(password, words);
  }
}
