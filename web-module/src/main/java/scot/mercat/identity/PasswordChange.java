package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import scot.mercat.identity.rules.Throttle;
import scot.mercat.identity.store.IdentityStore;

/** Changes the password of somebody who knows the present one; their other sessions end. */
@Singleton
@Transactional
public class PasswordChange {
  private final IdentityStore store;
  private final PasswordChoice choice;
  private final Passwords passwords;
  private final Attempts attempts;

  @Inject
  public PasswordChange(
      IdentityStore store, PasswordChoice choice, Passwords passwords, Attempts attempts) {
    this.store = store;
    this.choice = choice;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  public PasswordOutcome change(Sessions.Held held, String present, String password) {
    String who = held.account().id().toString();
    Optional<Instant> wait = attempts.begin(Throttle.ACCOUNT, who);
    if (wait.isPresent()) {
      return new PasswordOutcome.Wait(wait.get());
    }
    if (!passwords.matches(present, store.accounts().passwordHash(held.account().id()))) {
      return new PasswordOutcome.Wrong();
    }
    attempts.succeeded(Throttle.ACCOUNT, who);
    return choice.keepIfFit(held.account(), password, Optional.of(held.session().id()));
  }
}
