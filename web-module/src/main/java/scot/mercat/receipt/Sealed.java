package scot.mercat.receipt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import scot.mercat.shared.Secrets;

/**
 * Text that may stand in an address though nobody else may read or change it, and only for a while:
 * AES-GCM under a key of the shared secret, so that any node can open it.
 */
@Singleton
class Sealed {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secrets secrets;
  private final Clock clock;

  @Inject
  Sealed(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * @param purpose so that a seal for one page opens no other
   */
  String seal(String purpose, String text, Duration valid) {
    String dated = clock.instant().plus(valid).getEpochSecond() + "\n" + text;
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] key = secrets.keys(purpose).getFirst();
    try {
      byte[] hidden =
          cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(dated.getBytes(StandardCharsets.UTF_8));
      byte[] whole = ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has AES/GCM", e);
    }
  }

  /** The text, unless the seal is not ours or its time is over. */
  Optional<String> open(String purpose, String sealed) {
    return secrets.keys(purpose).stream()
        .flatMap(key -> decrypt(key, sealed).stream())
        .findFirst()
        .filter(dated -> expiry(dated).isAfter(clock.instant()))
        .map(dated -> dated.substring(dated.indexOf('\n') + 1));
  }

  private static Instant expiry(String dated) {
    return Instant.ofEpochSecond(Long.parseLong(dated.substring(0, dated.indexOf('\n'))));
  }

  private static Optional<String> decrypt(byte[] key, String sealed) {
    try {
      byte[] whole = Base64.getUrlDecoder().decode(sealed);
      if (whole.length <= NONCE) {
        return Optional.empty();
      }
      byte[] nonce = java.util.Arrays.copyOf(whole, NONCE);
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(whole, NONCE, whole.length - NONCE);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Cut off, made up, or sealed under a secret that is no longer ours.
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
