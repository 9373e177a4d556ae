package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import scot.mercat.shared.Secrets;
import scot.mercat.shared.rules.Sha256;

/**
 * The values of session cookies: 256 random bits and a signature, so that what was made up never
 * reaches the database, and the database holds nothing that would open a session.
 */
@Singleton
public class SessionCookies {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PURPOSE = "session";

  private final Secrets secrets;

  @Inject
  public SessionCookies(Secrets secrets) {
    this.secrets = secrets;
  }

  /** A new value, and the hash by which its row is found. */
  record Fresh(String cookie, String hash) {}

  Fresh fresh() {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    String number = encode(random);
    return new Fresh(number + "." + encode(secrets.sign(PURPOSE, number)), Sha256.hex(number));
  }

  /** The hash by which the cookie's row is found; empty where we never signed it. */
  Optional<String> hash(String cookie) {
    int dot = cookie.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String number = cookie.substring(0, dot);
    return secrets.isSignedBy(PURPOSE, number, decode(cookie.substring(dot + 1)))
        ? Optional.of(Sha256.hex(number))
        : Optional.empty();
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
