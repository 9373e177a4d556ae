package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.rules.NewAccount;
import scot.mercat.identity.rules.PasswordPolicy;
import scot.mercat.identity.rules.Throttle;
import scot.mercat.identity.rules.Visit;
import scot.mercat.identity.store.IdentityStore;
import scot.mercat.shared.Settings;

/** Makes the first administrator, for whoever has the code from the data folder. */
@Singleton
@Transactional
public class Starting {
  private final IdentityStore store;
  private final Codes codes;
  private final Attempts attempts;
  private final Accounts accounts;
  private final Settings settings;

  @Inject
  public Starting(
      IdentityStore store, Codes codes, Attempts attempts, Accounts accounts, Settings settings) {
    this.store = store;
    this.codes = codes;
    this.attempts = attempts;
    this.accounts = accounts;
    this.settings = settings;
  }

  /** Whether nobody can start: somebody real administers it already, and no code is laid out. */
  public boolean isOver() {
    return hasAdministrator() && !codes.isAnyOpen(CodePurpose.START);
  }

  boolean hasAdministrator() {
    return store.accounts().isHeld(Role.ADMINISTRATOR);
  }

  /**
   * Makes the account and uses up every code for it.
   *
   * @param wanted whose roles are those of a first administrator
   */
  public StartOutcome start(String code, NewAccount wanted, String password, Visit visit) {
    Optional<Instant> wait = attempts.begin(Throttle.CODE, visit.address());
    if (wait.isPresent()) {
      return new StartOutcome.Wait(wait.get());
    }
    if (isOver() || !codes.isOpen(CodePurpose.START, code)) {
      return new StartOutcome.WrongCode();
    }
    attempts.succeeded(Throttle.CODE, visit.address());
    Optional<PasswordPolicy.Problem> problem =
        PasswordChoice.problem(password, wanted.name(), wanted.email());
    if (problem.isPresent()) {
      return new StartOutcome.Unfit(problem.get());
    }
    return store.accounts().findByEmail(wanted.email()).isPresent()
        ? new StartOutcome.EmailTaken()
        : make(code, wanted, password);
  }

  private StartOutcome make(String code, NewAccount wanted, String password) {
    if (!codes.use(CodePurpose.START, null, code)) {
      return new StartOutcome.WrongCode();
    }
    UUID id = accounts.create(wanted, Deed.PROGRAM);
    accounts.keepPassword(id, password);
    codes.revokeAll(CodePurpose.START);
    StartFile.of(settings).remove();
    return new StartOutcome.Made();
  }
}
