package scot.mercat.receipt;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import scot.mercat.receipt.rules.SecondWord;

/**
 * A second word as it is kept: salted, and hashed by PBKDF2 over HMAC-SHA-512 with the 210,000
 * rounds that OWASP asks for. The rounds stand in the text, so that they can be raised.
 *
 * @param text rounds, salt and hash, between colons
 */
record HashedWord(String text) {
  private static final int ROUNDS = 210_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  static HashedWord of(String word) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    HexFormat hex = HexFormat.of();
    return new HashedWord(
        ROUNDS + ":" + hex.formatHex(salt) + ":" + hex.formatHex(hash(word, salt, ROUNDS)));
  }

  boolean matches(String word) {
    String[] parts = text.split(":", -1);
    HexFormat hex = HexFormat.of();
    byte[] hash = hash(word, hex.parseHex(parts[1]), Integer.parseInt(parts[0]));
    return MessageDigest.isEqual(hash, hex.parseHex(parts[2]));
  }

  @Override
  public String toString() {
    return "HashedWord[…]";
  }

  private static byte[] hash(String word, byte[] salt, int rounds) {
    try {
      var spec = new PBEKeySpec(SecondWord.normal(word).toCharArray(), salt, rounds, 256);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA512", e);
    }
  }
}
