package scot.mercat.harness;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app on somebody's phone: RFC 6238 with SHA-1, 30 seconds, six digits. */
public final class Authenticator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] key;

  private Authenticator(byte[] key) {
    this.key = key;
  }

  /**
   * @param text the key in base 32, as people type it; spaces do not matter
   */
  public static Authenticator of(String text) {
    String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    ByteBuffer key = ByteBuffer.allocate(letters.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits = (bits << 5 | LETTERS.indexOf(letters.charAt(i))) & 0xfff;
      held += 5;
      if (held >= 8) {
        held -= 8;
        key.put((byte) (bits >>> held));
      }
    }
    return new Authenticator(key.array());
  }

  /** The code that the app shows at the moment. */
  public String code(Instant at) {
    byte[] step = ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array();
    byte[] hash = hmac(step);
    int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & 0x7fff_ffff;
    return String.format(Locale.ROOT, "%06d", number % 1_000_000);
  }

  private byte[] hmac(byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
