package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.rules.CodeText;
import scot.mercat.identity.rules.Throttle;
import scot.mercat.identity.rules.TimeCode;
import scot.mercat.identity.store.IdentityStore;

/** Checks codes of the second factor and recovery codes; each works once. */
@Singleton
@Transactional
public class SecondFactor {
  private static final TimeCode CODES = new TimeCode(SecondFactor::hmac);

  private final IdentityStore store;
  private final Codes codes;
  private final Attempts attempts;
  private final KeySeal seal;
  private final Clock clock;

  @Inject
  public SecondFactor(
      IdentityStore store, Codes codes, Attempts attempts, KeySeal seal, Clock clock) {
    this.store = store;
    this.codes = codes;
    this.attempts = attempts;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * Uses the code up where it is right. Guessing is slowed down for the account as a whole, since
   * only who has its password can try; a recovery code is too long to guess and is never made to
   * wait, so that the owner is not kept out.
   */
  ProofOutcome prove(UUID account, String typed) {
    if (CodeText.normal(typed).length() == CodePurpose.RECOVERY.letters()) {
      return codes.use(CodePurpose.RECOVERY, account, typed)
          ? new ProofOutcome.Right(true)
          : new ProofOutcome.Wrong();
    }
    Optional<ProofOutcome> wait =
        attempts.begin(Throttle.SECOND_FACTOR, account.toString()).map(ProofOutcome.Wait::new);
    return wait.orElseGet(() -> proveByTime(account, typed));
  }

  private ProofOutcome proveByTime(UUID account, String typed) {
    OptionalLong step =
        store
            .accounts()
            .secondFactor(account)
            .map(sealed -> CODES.match(seal.open(sealed), typed, clock.instant()))
            .orElse(OptionalLong.empty());
    if (step.isEmpty() || !store.accounts().useStep(account, step.getAsLong())) {
      return new ProofOutcome.Wrong();
    }
    attempts.succeeded(Throttle.SECOND_FACTOR, account.toString());
    return new ProofOutcome.Right(false);
  }

  /** Takes the key into use where the typed code shows that the app has it. */
  boolean setUp(UUID account, byte[] key, String typed) {
    OptionalLong step = CODES.match(key, typed, clock.instant());
    step.ifPresent(s -> store.accounts().keepSecondFactor(account, seal.seal(key), s));
    return step.isPresent();
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA1", e);
    }
  }

  /** What a typed code proved. */
  sealed interface ProofOutcome {
    /**
     * @param byRecovery true where a recovery code stood in
     */
    record Right(boolean byRecovery) implements ProofOutcome {}

    record Wrong() implements ProofOutcome {}

    record Wait(java.time.Instant until) implements ProofOutcome {}
  }
}
