package scot.mercat.support;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.support.rules.Part;

/**
 * Both figures as they were when something was done that rests on them. A register may change
 * without anybody telling this feature; so each row carries the fingerprint of the register that it
 * was counted on, and a change of the register is seen in the next row.
 *
 * @param persons who had signed, of those entitled
 * @param hash SHA-256 of the register's vote rights
 */
public record Figures(Instant at, Cause cause, Part persons, String hash) {
  /** What was done. */
  public enum Cause {
    AGREED,
    SIGNED,
    WITHDRAWN,
    /** A try to hand in that was refused, since too few had signed. */
    REFUSED,
    HANDED_IN;

    /** As tables and messages name it, such as {@code refused}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Cause> of(String code) {
      return Stream.of(values()).filter(cause -> cause.code().equals(code)).findFirst();
    }
  }
}
