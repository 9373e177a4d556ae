package scot.mercat.ballot.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import scot.mercat.shared.rules.Sha256;

/**
 * The sentences that say how to vote, in English and in another language: what a person checks
 * together, since a translation is right only for the English that it was made of.
 *
 * @param language tag of the other language
 */
public record StepsVersion(String language, List<String> english, List<String> translated) {
  public StepsVersion {
    english = List.copyOf(english);
    translated = List.copyOf(translated);
  }

  /**
   * SHA-256 of the language and of all sentences, in 64 hexadecimal figures. The length of each
   * stands before it, so that no sentence can end in the next one.
   */
  public String fingerprint() {
    MessageDigest digest = Sha256.begin();
    add(digest, language);
    digest.update(length(english.size()));
    english.forEach(sentence -> add(digest, sentence));
    translated.forEach(sentence -> add(digest, sentence));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(length(bytes.length));
    digest.update(bytes);
  }

  private static byte[] length(int count) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
  }
}
