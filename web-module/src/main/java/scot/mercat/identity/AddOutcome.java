package scot.mercat.identity;

import java.util.UUID;

/** What came of adding an officer. */
public sealed interface AddOutcome {
  /**
   * @param code of the invitation, to be shown this once
   */
  record Added(UUID account, String code) implements AddOutcome {}

  record EmailTaken() implements AddOutcome {}
}
