package scot.mercat.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes version 7 UUIDs (RFC 9562): in the order of time, so that indexes grow at one end. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    return at(System.currentTimeMillis());
  }

  static UUID at(long milliseconds) {
    long high = milliseconds << 16 | 0x7000L | RANDOM.nextInt(0x1000);
    long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
