package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import scot.mercat.identity.Officer;

/** Shows several responses at once, each as if it had been the only one. */
@Singleton
@Transactional
public class BulkShowing {
  /** More than stand on a page were not ticked by a person. */
  private static final int MOST = 100;

  private final Responses responses;
  private final Moderating moderating;
  private final Clock clock;

  @Inject
  public BulkShowing(Responses responses, Moderating moderating, Clock clock) {
    this.responses = responses;
    this.moderating = moderating;
    this.clock = clock;
  }

  /**
   * How many were shown, and how many were not, since someone may be at risk or the words are gone.
   */
  public record Done(int shown, int refused) {}

  /** What is not the officer's is left alone, as if it did not exist. */
  public Done show(Officer officer, Collection<ResponseId> ids) {
    int shown = 0;
    int refused = 0;
    for (ResponseId id : ids.stream().distinct().limit(MOST).toList()) {
      if (responses.find(officer, id).isPresent()) {
        boolean isDone =
            moderating.show(officer, id, clock.instant()) instanceof ModerateOutcome.Done;
        shown += isDone ? 1 : 0;
        refused += isDone ? 0 : 1;
      }
    }
    return new Done(shown, refused);
  }
}
