package scot.mercat.support;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.ProposalWays;
import scot.mercat.identity.Role;

/** How to the statement of support: for anybody, for members and for officers. */
@Singleton
class SupportWays implements ProposalWays {
  private static final Set<String> OFFICERS = Set.of(Role.BID_OFFICER, Role.BALLOT_HOLDER);

  @Override
  public List<ProposalWay> of(Proposal proposal) {
    String desk = "officer/bids/" + proposal.id().value() + "/support";
    return List.of(
        ProposalWay.forAnybody("/support", "support.title"),
        ProposalWay.forMembers("/support", "support.title"),
        ProposalWay.forOfficers(desk, "support.title", OFFICERS));
  }
}
