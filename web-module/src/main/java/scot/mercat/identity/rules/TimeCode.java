package scot.mercat.identity.rules;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Codes that change every 30 seconds, as authenticator apps make them: RFC 6238 with SHA-1. */
public final class TimeCode {
  public static final int SECONDS = 30;
  public static final int DIGITS = 6;

  /** Clocks of phones go wrong: one step before and one after count as well. */
  private static final int DRIFT = 1;

  private final Hmac hmac;

  /** HMAC-SHA-1 of the message under the key; 20 bytes. */
  @FunctionalInterface
  public interface Hmac {
    byte[] of(byte[] key, byte[] message);
  }

  public TimeCode(Hmac hmac) {
    this.hmac = hmac;
  }

  /** The number of whole steps since 1970. */
  public static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  /** The code of the step, with leading zeros (RFC 4226, section 5.3). */
  public String code(byte[] key, long step, int digits) {
    byte[] message = new byte[8];
    for (int i = 0; i < 8; i++) {
      message[i] = (byte) (step >>> 8 * (7 - i));
    }
    byte[] hash = hmac.of(key, message);
    int offset = hash[hash.length - 1] & 15;
    int number = 0;
    for (int i = 0; i < 4; i++) {
      number = number << 8 | hash[offset + i] & 255;
    }
    String text = String.valueOf((number & 0x7fff_ffff) % power(digits));
    return "0".repeat(digits - text.length()) + text;
  }

  /** The step whose code was typed, spaces allowed; none where it is not a code of about now. */
  public OptionalLong match(byte[] key, String typed, Instant now) {
    String digits = typed.replaceAll("[\\s-]", "");
    return LongStream.rangeClosed(step(now) - DRIFT, step(now) + DRIFT)
        .filter(step -> code(key, step, DIGITS).equals(digits))
        .max();
  }

  private static int power(int digits) {
    int power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }
}
