package scot.mercat.bid;

import java.time.Instant;
import java.util.List;
import scot.mercat.bid.rules.Kept;

/** A bean of a feature that keeps personal data about proposals, and can delete it. */
public interface PersonalData {
  List<Holding> holdings();

  /**
   * One sort of it.
   *
   * @param name as the audit log calls it, such as {@code support.statements}
   */
  record Holding(String name, Kept kept, Deletion deletion) {}

  /** Deletes some of it. */
  interface Deletion {
    /**
     * @param writtenBefore what is younger stays, where it is noted how old it is
     * @param most how many at once
     * @return how many were deleted; fewer than {@code most} when no more are left
     */
    int some(ProposalId proposal, Instant writtenBefore, int most);
  }
}
