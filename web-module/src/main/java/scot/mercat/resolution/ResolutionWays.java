package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.ProposalWays;
import scot.mercat.identity.Role;

/** How to what members decide. */
@Singleton
class ResolutionWays implements ProposalWays {
  private final Resolutions resolutions;

  @Inject
  ResolutionWays(Resolutions resolutions) {
    this.resolutions = resolutions;
  }

  @Override
  public List<ProposalWay> of(Proposal proposal) {
    List<ProposalWay> ways = new ArrayList<>();
    List<Resolution> all = resolutions.of(proposal.id());
    if (all.stream().anyMatch(one -> one.published().isPresent())) {
      ways.add(ProposalWay.forAnybody("/resolutions", "resolution.public.title"));
    }
    if (all.stream().anyMatch(one -> one.called().isPresent())) {
      ways.add(ProposalWay.forMembers("/resolutions", "resolution.voter.title"));
    }
    ways.add(
        ProposalWay.forOfficers("/resolutions", "resolution.list.title", Set.of(Role.BID_OFFICER)));
    return ways;
  }
}
