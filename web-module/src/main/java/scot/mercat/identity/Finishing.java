package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.rules.Session;
import scot.mercat.shared.Secrets;

/** What stands between the right password and being signed in: the second factor. */
@Singleton
@Transactional
public class Finishing {
  private static final int RECOVERY_CODES = 10;
  private static final int KEY_BYTES = 20;

  private final Sessions sessions;
  private final SecondFactor secondFactor;
  private final Codes codes;
  private final Secrets secrets;
  private final AuditLog audit;

  @Inject
  public Finishing(
      Sessions sessions, SecondFactor secondFactor, Codes codes, Secrets secrets, AuditLog audit) {
    this.sessions = sessions;
    this.secondFactor = secondFactor;
    this.codes = codes;
    this.secrets = secrets;
    this.audit = audit;
  }

  /** Proves the second factor; the unfinished session gives way to a new one. */
  public SecondFactorOutcome prove(Sessions.Held held, String code) {
    return switch (secondFactor.prove(held.account().id(), code)) {
      case SecondFactor.ProofOutcome.Right right -> {
        if (right.byRecovery()) {
          append(held.account(), "identity.recovery-code-used");
        }
        yield opened(held, List.of());
      }
      case SecondFactor.ProofOutcome.Wrong() -> new SecondFactorOutcome.Wrong();
      case SecondFactor.ProofOutcome.Wait wait -> new SecondFactorOutcome.Wait(wait.until());
    };
  }

  /**
   * The key to put into the app: the same however often the page is looked at, another in each
   * session, and kept nowhere until it is taken into use.
   */
  public byte[] keyToSetUp(Session session) {
    byte[] signed = secrets.sign("identity.new-key", session.id().toString());
    return java.util.Arrays.copyOf(signed, KEY_BYTES);
  }

  /** Takes the session's key into use, with fresh recovery codes. */
  public SecondFactorOutcome setUp(Sessions.Held held, String code) {
    UUID account = held.account().id();
    boolean open = !held.account().hasSecondFactor() && !held.session().whole();
    if (!open || !secondFactor.setUp(account, keyToSetUp(held.session()), code)) {
      return new SecondFactorOutcome.Wrong();
    }
    append(held.account(), "identity.second-factor-set-up");
    return opened(held, newCodes(account));
  }

  /** Replaces the recovery codes; asks for the second factor again. */
  public SecondFactorOutcome renewCodes(Sessions.Held held, String code) {
    return switch (secondFactor.prove(held.account().id(), code)) {
      case SecondFactor.ProofOutcome.Right right -> {
        append(held.account(), "identity.recovery-codes-renewed");
        yield opened(held, newCodes(held.account().id()));
      }
      case SecondFactor.ProofOutcome.Wrong() -> new SecondFactorOutcome.Wrong();
      case SecondFactor.ProofOutcome.Wait wait -> new SecondFactorOutcome.Wait(wait.until());
    };
  }

  private SecondFactorOutcome opened(Sessions.Held held, List<String> fresh) {
    return new SecondFactorOutcome.Opened(sessions.replace(held), fresh);
  }

  private List<String> newCodes(UUID account) {
    codes.revoke(CodePurpose.RECOVERY, account);
    return Stream.generate(() -> codes.issue(CodePurpose.RECOVERY, account))
        .limit(RECOVERY_CODES)
        .toList();
  }

  private void append(Account account, String action) {
    String id = account.id().toString();
    audit.append(new Deed(id, action, id, account.body(), Map.of()));
  }
}
