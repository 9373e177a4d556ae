package scot.mercat.resolution;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import scot.mercat.resolution.rules.Majority;
import scot.mercat.resolution.rules.Quorum;

/**
 * What is asked, of whom, and what decides it.
 *
 * @param wording what is resolved, in the words that the minute will have
 * @param classes who may vote
 * @param isShownOpen whether names and votes are shown to all who may vote while it is open; else
 *     only after the close
 * @param closes after it opens
 */
public record ResolutionTerms(
    String title,
    String wording,
    Set<UUID> classes,
    Quorum quorum,
    Majority majority,
    boolean isShownOpen,
    Instant opens,
    Instant closes) {
  public ResolutionTerms {
    classes = Set.copyOf(classes);
  }
}
