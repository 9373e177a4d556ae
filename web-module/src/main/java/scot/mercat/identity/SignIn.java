package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.Throttle;
import scot.mercat.identity.rules.Visit;

/**
 * Signs in by password. Runs in no transaction of its own, since hashing takes a tenth of a second
 * and must not hold a connection.
 */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIn {
  private final Attempts attempts;
  private final Directory directory;
  private final Passwords passwords;
  private final Sessions sessions;

  @Inject
  public SignIn(Attempts attempts, Directory directory, Passwords passwords, Sessions sessions) {
    this.attempts = attempts;
    this.directory = directory;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  public SignInOutcome withPassword(String typedEmail, String password, Visit visit) {
    String email = Account.email(typedEmail);
    String here = email + " " + visit.address();
    Optional<Instant> wait =
        attempts
            .begin(Throttle.ACCOUNT, here)
            .or(() -> attempts.begin(Throttle.ADDRESS, visit.address()));
    if (wait.isPresent()) {
      return new SignInOutcome.Wait(wait.get());
    }
    Optional<Account> account = directory.findByEmail(email);
    boolean right =
        passwords.matches(password, account.flatMap(a -> directory.passwordHash(a.id())));
    if (!right || account.map(Account::disabled).orElse(true)) {
      return new SignInOutcome.Refused();
    }
    attempts.succeeded(Throttle.ACCOUNT, here);
    attempts.forgive(Throttle.ADDRESS, visit.address());
    return opened(account.get(), visit);
  }

  private SignInOutcome opened(Account account, Visit visit) {
    if (account.demonstration() && !visit.loopback()) {
      return new SignInOutcome.OnlyHere();
    }
    boolean finished = account.demonstration();
    return new SignInOutcome.Opened(sessions.open(account, finished, visit.device()), finished);
  }
}
