package scot.mercat.bid;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person of the register asks to have put right.
 *
 * @param what is wrong, in their words, up to 2,000 characters
 * @param evidence how it can be checked, in their words, up to 2,000 characters
 * @param answeredAt when an officer was done with it
 * @param answer empty until then
 */
public record CorrectionRequest(
    UUID id,
    UUID person,
    Instant sentAt,
    String what,
    String evidence,
    Optional<Instant> answeredAt,
    String answer) {
  /** The most that may be written in each of its fields. */
  public static final int LONGEST = 2_000;

  public boolean isOpen() {
    return answeredAt.isEmpty();
  }
}
