package scot.mercat.ballot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.mercat.ballot.rules.Serial;

/**
 * A line of a paper's ledger.
 *
 * @param event such as {@code returned}, {@code rejected:unsigned} or {@code withdrawn:3}, after
 *     the third correction of the register
 * @param text evidence, or a reason in the officer's words; empty for none
 */
public record PaperNote(Serial serial, String event, String text, UUID officer, Instant at) {
  private static final Pattern CORRECTION = Pattern.compile("(?:withdrawn|made):([0-9]{1,9})");

  /** The number of the correction of the register that made it happen. */
  public Optional<Integer> correction() {
    Matcher number = CORRECTION.matcher(event);
    return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
  }
}
