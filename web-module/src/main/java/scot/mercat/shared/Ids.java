package scot.mercat.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes version 7 UUIDs (RFC 9562): in the order of time, so that indexes grow at one end. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ids() {}

  public static UUID next() {
    return at(System.currentTimeMillis());
  }

  /** The id that the text is, in its one form of 36 characters; nothing where it is none. */
  public static Optional<UUID> find(String text) {
    return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  static UUID at(long milliseconds) {
    long high = milliseconds << 16 | 0x7000L | RANDOM.nextInt(0x1000);
    long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
