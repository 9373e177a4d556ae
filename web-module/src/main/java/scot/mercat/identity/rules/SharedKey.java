package scot.mercat.identity.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** How an authenticator app is told the key of a second factor. */
public final class SharedKey {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private static final String BARE =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private SharedKey() {}

  /** The key in base 32 (RFC 4648, section 6), without padding: 20 bytes are 32 letters. */
  public static String text(byte[] key) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte part : key) {
      bits = bits << 8 | part & 255;
      for (held += 8; held >= 5; held -= 5) {
        text.append(LETTERS.charAt(bits >>> held - 5 & 31));
      }
    }
    return held == 0
        ? text.toString()
        : text.append(LETTERS.charAt(bits << 5 - held & 31)).toString();
  }

  /** The same in fours, for typing. */
  public static List<String> groups(byte[] key) {
    String text = text(key);
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 4) {
      groups.add(text.substring(i, Math.min(i + 4, text.length())));
    }
    return groups;
  }

  /** The address that apps read from a QR code. */
  public static String address(String issuer, String account, byte[] key) {
    return "otpauth://totp/"
        + part(issuer)
        + ":"
        + part(account)
        + "?secret="
        + text(key)
        + "&issuer="
        + part(issuer)
        + "&algorithm=SHA1&digits="
        + TimeCode.DIGITS
        + "&period="
        + TimeCode.SECONDS;
  }

  /**
   * Percent-encoding of all but what RFC 3986 leaves bare; a space is {@code %20}, never a plus.
   */
  private static String part(String text) {
    StringBuilder part = new StringBuilder();
    for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
      if (BARE.indexOf(letter) >= 0) {
        part.append((char) letter);
      } else {
        part.append('%').append(HexFormat.of().withUpperCase().toHexDigits(letter));
      }
    }
    return part.toString();
  }
}
