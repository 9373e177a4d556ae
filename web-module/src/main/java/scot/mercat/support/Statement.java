package scot.mercat.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.support.rules.Signature;
import scot.mercat.support.rules.Way;

/**
 * A statement of support that was signed.
 *
 * @param signer for whom it was signed, as the register named them then
 * @param keptAt when it came in
 * @param withdrawn nothing while it stands
 */
public record Statement(
    UUID id,
    Signer signer,
    Signatory signatory,
    Way way,
    LocalDate signedOn,
    Instant keptAt,
    Optional<Withdrawal> withdrawn) {
  /**
   * A person of the register.
   *
   * @param reference the number of the account
   */
  public record Signer(UUID person, String reference, String name) {}

  /**
   * @param reason empty where the member took it back
   */
  public record Withdrawal(Instant at, String reason) {
    /** The most letters that a reason may have. */
    public static final int LONGEST = 1_000;
  }

  public boolean stands() {
    return withdrawn.isEmpty();
  }

  Signature signature() {
    return new Signature(signer.person(), !stands());
  }
}
