package scot.mercat.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane, as OWASP's Password Storage Cheat
 * Sheet asks for. At most two at a time, so that guessers cannot take the memory from others.
 */
@Singleton
public class Passwords {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Semaphore places = new Semaphore(2);
  private final String nobodysHash = hash("the password of an account that does not exist");

  /** The hash with its parameters and salt, as text. */
  public final String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    places.acquireUninterruptibly();
    try {
      return ARGON2.hash(bytes(password), salt).getResult();
    } finally {
      places.release();
    }
  }

  /** Takes as long where there is no hash to compare with. */
  public boolean matches(String password, Optional<String> kept) {
    String hash = kept.orElse(nobodysHash);
    places.acquireUninterruptibly();
    try {
      boolean same =
          Argon2Function.getInstanceFromHash(hash)
              .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
      return same && kept.isPresent();
    } finally {
      places.release();
    }
  }

  /** The same letters are the same bytes, on whatever keyboard they were typed. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }
}
