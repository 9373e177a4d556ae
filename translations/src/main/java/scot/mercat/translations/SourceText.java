package scot.mercat.translations;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A text to be translated, in the one form that is compared and hashed: Unicode NFC, lines ended by
 * a line feed, nothing blank at either end. So a change of editor or keyboard makes no translation
 * stale, and a change of a single letter does.
 *
 * @param text any text; it is normalised here
 */
public record SourceText(String text) {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

  /** Normalises the text. */
  public SourceText {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    text = Normalizer2.getNFCInstance().normalize(lines).strip();
  }

  /** SHA-256 (FIPS 180-4) of the normalised text in UTF-8: 64 small hexadecimal digits. */
  public String hash() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
