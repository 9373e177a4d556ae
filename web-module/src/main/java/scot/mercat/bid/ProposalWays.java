package scot.mercat.bid;

import java.util.List;

/** A bean of a feature above this one that has pages about a proposal. */
public interface ProposalWays {
  /** In the order in which they are shown; only those where there is something to see or do. */
  List<ProposalWay> of(Proposal proposal);
}
