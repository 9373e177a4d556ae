package scot.mercat.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys made from {@code mercat.secret}, one for each purpose, so that a token for one thing is
 * worth nothing for another. The first secret signs; all of them verify, so that a secret can be
 * changed while links made with the old one still work.
 */
public final class Secrets {
  private final List<byte[]> secrets;

  private Secrets(List<byte[]> secrets) {
    this.secrets = secrets;
  }

  /**
   * @param texts the newest first, at least one, each at least 16 characters
   * @throws IllegalArgumentException when there is none or one is too short to be safe
   */
  public static Secrets of(List<String> texts) {
    if (texts.isEmpty() || texts.stream().anyMatch(text -> text.length() < 16)) {
      throw new IllegalArgumentException("mercat.secret needs at least 16 characters");
    }
    return new Secrets(texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList());
  }

  /** The secrets that were set or, where none was, one made and kept in the data folder. */
  public static Secrets from(Settings settings) {
    List<String> given = settings.list(Setting.SECRET);
    if (!given.isEmpty()) {
      return of(given);
    }
    try {
      return of(
          List.of(OwnerOnly.randomIn(OwnerOnly.folder(settings.dataFolder()).resolve("secret"))));
    } catch (IOException e) {
      throw new UncheckedIOException("The secret in the data folder could not be read or made", e);
    }
  }

  /** HMAC-SHA-256 of the text under the newest secret's key for the purpose; 32 bytes. */
  public byte[] sign(String purpose, String text) {
    return hmac(key(purpose, secrets.getFirst()), text);
  }

  /**
   * True when any of the secrets signed the text for the purpose; takes the same time either way.
   */
  public boolean isSignedBy(String purpose, String text, byte[] signature) {
    boolean found = false;
    for (byte[] secret : secrets) {
      found |= MessageDigest.isEqual(hmac(key(purpose, secret), text), signature);
    }
    return found;
  }

  /** The HMACs under every secret, the newest first: what a stored HMAC may be equal to. */
  public List<byte[]> allSignatures(String purpose, String text) {
    return secrets.stream().map(secret -> hmac(key(purpose, secret), text)).toList();
  }

  /** The same without the newest secret's. */
  public List<byte[]> olderSignatures(String purpose, String text) {
    return secrets.stream().skip(1).map(secret -> hmac(key(purpose, secret), text)).toList();
  }

  /** A 256-bit key for the purpose from each secret, the newest first. */
  public List<byte[]> keys(String purpose) {
    return secrets.stream().map(secret -> key(purpose, secret)).toList();
  }

  private static byte[] key(String purpose, byte[] secret) {
    return hmac(secret, "mercat:" + purpose);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
