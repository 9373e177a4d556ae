package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import scot.mercat.shared.Secrets;

/** Seals the keys of second factors with AES-256-GCM, so that the database alone opens none. */
@Singleton
public class KeySeal {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final Secrets secrets;

  @Inject
  public KeySeal(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The nonce, then the sealed bytes. */
  byte[] seal(byte[] plain) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keyOf(0), nonce).doFinal(plain);
      byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has AES-GCM", e);
    }
  }

  /**
   * @throws IllegalStateException where none of the secrets sealed it
   */
  byte[] open(byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    for (int i = 0; i < keyCount(); i++) {
      try {
        return cipher(Cipher.DECRYPT_MODE, keyOf(i), nonce)
            .doFinal(sealed, NONCE, sealed.length - NONCE);
      } catch (GeneralSecurityException e) {
        // Sealed with an older secret, perhaps: the next may open it.
        continue;
      }
    }
    throw new IllegalStateException("mercat.secret has changed; its older values must follow it");
  }

  private int keyCount() {
    return secrets.keys("identity.second-factor").size();
  }

  private byte[] keyOf(int index) {
    return secrets.keys("identity.second-factor").get(index);
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
