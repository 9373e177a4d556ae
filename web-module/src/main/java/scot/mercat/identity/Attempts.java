package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import scot.mercat.identity.rules.Throttle;
import scot.mercat.identity.store.AttemptRows;
import scot.mercat.identity.store.IdentityStore;
import scot.mercat.shared.Secrets;

/**
 * Counts attempts, each before it is made and in a transaction of its own, so that many at once are
 * no way around the wait.
 */
@Singleton
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Attempts {
  private final IdentityStore store;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  public Attempts(IdentityStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * Counts an attempt, or says when the next may be made.
   *
   * @param who what is tried and from where; only its HMAC is kept
   */
  public Optional<Instant> begin(Throttle throttle, String who) {
    Instant now = clock.instant();
    AttemptRows.Attempts before =
        store
            .attempts()
            .count(
                key(throttle, who),
                now,
                now.minus(Throttle.MEMORY),
                (failures, lastAt) -> throttle.closedUntil(failures, lastAt, now).isEmpty());
    return throttle.closedUntil(before.failures(), before.lastAt(), now);
  }

  /** Takes back the count of one attempt that was no guess, and leaves the others. */
  public void forgive(Throttle throttle, String who) {
    store.attempts().forgive(key(throttle, who));
  }

  /** Forgets the failures of whoever got it right. */
  public void succeeded(Throttle throttle, String who) {
    store.attempts().forget(key(throttle, who));
    store.attempts().forgetBefore(clock.instant().minus(Throttle.MEMORY));
  }

  private String key(Throttle throttle, String who) {
    return HexFormat.of().formatHex(secrets.sign("identity.attempt", throttle + " " + who));
  }
}
