package scot.mercat.shared;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal text for the database with AES-256-GCM, under a key for the purpose, bound to the
 * row it stands in: copied to another row, it cannot be opened. The newest secret seals, all open.
 */
@Singleton
public class Envelopes {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secrets secrets;

  @Inject
  public Envelopes(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * @param purpose names the key, such as {@code contact}
   * @param row the id of the row
   */
  public byte[] seal(String purpose, String row, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secrets.keys(purpose).getFirst(), nonce, row);
      byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has AES-GCM", e);
    }
  }

  /**
   * @throws IllegalStateException when no secret opens it: the row was altered, or the secret that
   *     sealed it is not among the settings any more
   */
  public String open(String purpose, String row, byte[] sealed) {
    List<byte[]> keys = secrets.keys(purpose);
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    for (byte[] key : keys) {
      try {
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, row);
        byte[] text = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        return new String(text, StandardCharsets.UTF_8);
      } catch (AEADBadTagException e) {
        continue; // Sealed with another secret, perhaps an older one.
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Every JDK has AES-GCM", e);
      }
    }
    throw new IllegalStateException("None of the secrets opens what was sealed for " + purpose);
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String row)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
