package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ballot after its declaration.
 *
 * @param untilOn the last day that a court has the papers kept; null for anything else
 */
public record Happened(AfterStep step, LocalDate day, @Nullable LocalDate untilOn) {
  public static Happened on(AfterStep step, LocalDate day) {
    return new Happened(step, day, null);
  }

  public Optional<LocalDate> until() {
    return Optional.ofNullable(untilOn);
  }
}
