package scot.mercat.ballot.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's word that a translation of how to vote says what the English says.
 *
 * @param fingerprint of the version that they read: {@link StepsVersion#fingerprint}
 * @param by the officer who read it
 */
public record StepsReview(String fingerprint, UUID by, Instant at) {
  /** Where the review of a language stands. */
  public sealed interface State {
    /** Nobody has ever read it. */
    record NotReviewed() implements State {}

    /** The version as it stands was read, last by this person. */
    record Reviewed(StepsReview review) implements State {}

    /** Another version was read; a sentence has changed since, in one language or the other. */
    record ChangedSince(StepsReview review) implements State {}

    /** As tables and messages name it. */
    default String code() {
      return switch (this) {
        case NotReviewed _ -> "not-reviewed";
        case Reviewed _ -> "reviewed";
        case ChangedSince _ -> "changed";
      };
    }

    /** What was said last of the version as it stands or, where nobody read that, of another. */
    default Optional<StepsReview> last() {
      return switch (this) {
        case NotReviewed _ -> Optional.empty();
        case Reviewed(StepsReview review) -> Optional.of(review);
        case ChangedSince(StepsReview review) -> Optional.of(review);
      };
    }

    /** Whether voters are told in this language how to vote. */
    default boolean isOffered() {
      return this instanceof Reviewed;
    }
  }

  /**
   * @param reviews all of the language, in any order
   */
  public static State state(StepsVersion now, List<StepsReview> reviews) {
    Comparator<StepsReview> byTime = Comparator.comparing(StepsReview::at);
    String fingerprint = now.fingerprint();
    return reviews.stream()
        .filter(review -> review.fingerprint().equals(fingerprint))
        .max(byTime)
        .<State>map(State.Reviewed::new)
        .or(() -> reviews.stream().max(byTime).map(State.ChangedSince::new))
        .orElseGet(State.NotReviewed::new);
  }
}
