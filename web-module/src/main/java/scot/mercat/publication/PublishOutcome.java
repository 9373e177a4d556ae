package scot.mercat.publication;

import java.util.List;

/** What came of asking to publish. */
public sealed interface PublishOutcome {
  /**
   * @param version the number that is now what residents read
   * @param editions how many renditions and languages were frozen
   */
  record Published(int version, int editions) implements PublishOutcome {}

  /**
   * @param reasons keys of what is missing, {@code publication.missing.<reason>}
   */
  record Blocked(List<String> reasons) implements PublishOutcome {}
}
