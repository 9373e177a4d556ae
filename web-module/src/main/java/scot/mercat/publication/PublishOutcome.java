package scot.mercat.publication;

import java.util.List;
import scot.mercat.publication.rules.Readiness.Lack;

/** What came of asking to publish. */
public sealed interface PublishOutcome {
  /**
   * @param version the number that is now what residents read
   * @param editions how many renditions and languages were frozen
   */
  record Published(int version, int editions) implements PublishOutcome {}

  /**
   * @param lacks what must be put right first
   */
  record Blocked(List<Lack> lacks) implements PublishOutcome {}

  /** Something has changed since the approver saw it; they must see it first. */
  record ChangedSince() implements PublishOutcome {}

  /** There is no draft; perhaps somebody else has published it. */
  record NoDraft() implements PublishOutcome {}
}
