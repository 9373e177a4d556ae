package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a paper that came back is not counted; a declaration tells how many by each cause. These are
 * the causes that declarations and notices of the four nations name.
 */
public enum RejectionCause {
  /** Without the voter's signature, or that of the proxy. */
  UNSIGNED,
  /** With no mark for or against. */
  UNMARKED,
  /** With marks that do not tell which is meant. */
  UNCERTAIN,
  /** It does not look like one that was issued. */
  NO_OFFICIAL_MARK,
  /** Another paper of the same right is counted. */
  SECOND_PAPER,
  /** It came after 5 p.m. on the day of the ballot. */
  LATE,
  /** Its serial was cancelled, as when another paper was issued in its place. */
  CANCELLED_SERIAL;

  /** As files name it, such as {@code no-official-mark}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RejectionCause> of(String code) {
    return Stream.of(values()).filter(cause -> cause.code().equals(code)).findFirst();
  }
}
