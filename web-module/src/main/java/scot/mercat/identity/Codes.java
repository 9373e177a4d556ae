package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.rules.CodeText;
import scot.mercat.identity.store.IdentityStore;
import scot.mercat.shared.Secrets;

/** One-time codes: made, looked up and used up. Only their HMACs are kept. */
@Singleton
@Transactional
public class Codes {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final IdentityStore store;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  public Codes(IdentityStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  String issue(CodePurpose purpose, @Nullable UUID account) {
    byte[] random = new byte[purpose.letters()];
    RANDOM.nextBytes(random);
    String code = CodeText.of(random);
    store
        .codes()
        .add(
            hashes(purpose, account, code).getFirst(),
            purpose.tag(),
            account,
            clock.instant().plus(purpose.life()));
    return code;
  }

  public boolean isOpen(CodePurpose purpose, String code) {
    return store.codes().isOpen(hashes(purpose, null, code), purpose.tag(), clock.instant());
  }

  /** Whose link it is. */
  Optional<UUID> owner(CodePurpose purpose, String code) {
    return store.codes().owner(hashes(purpose, null, code), purpose.tag(), clock.instant());
  }

  /** False where there is no such code, or it was used, perhaps this very moment. */
  boolean use(CodePurpose purpose, @Nullable UUID account, String code) {
    return store.codes().use(hashes(purpose, account, code), purpose.tag(), clock.instant());
  }

  /** How many of the account's can still be used. */
  long countOpen(CodePurpose purpose, UUID account) {
    return store.codes().countOpen(account, purpose.tag(), clock.instant());
  }

  boolean isAnyOpen(CodePurpose purpose) {
    return store.codes().isAnyOpen(purpose.tag(), clock.instant());
  }

  void revoke(CodePurpose purpose, UUID account) {
    store.codes().removeAll(account, purpose.tag());
  }

  /** Removes every code for the purpose, and those that have run out. */
  void revokeAll(CodePurpose purpose) {
    store.codes().removeAll(purpose.tag(), clock.instant());
  }

  /** Recovery codes are short, so each counts for its own account only. */
  private List<String> hashes(CodePurpose purpose, @Nullable UUID account, String code) {
    String owner = purpose == CodePurpose.RECOVERY ? String.valueOf(account) : "";
    String text = purpose.tag() + " " + owner + " " + CodeText.normal(code);
    return secrets.allSignatures("identity.code", text).stream()
        .map(HexFormat.of()::formatHex)
        .toList();
  }
}
