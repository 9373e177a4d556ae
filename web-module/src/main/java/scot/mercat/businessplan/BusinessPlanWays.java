package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.ProposalWays;
import scot.mercat.identity.Role;

/** How to what a proposal says and what came of it. */
@Singleton
class BusinessPlanWays implements ProposalWays {
  private static final Set<String> OFFICERS = Set.of(Role.BID_OFFICER);

  private final PlanDocuments documents;

  @Inject
  BusinessPlanWays(PlanDocuments documents) {
    this.documents = documents;
  }

  @Override
  public List<ProposalWay> of(Proposal proposal) {
    List<ProposalWay> ways = new ArrayList<>();
    if (!documents.of(proposal.id()).isEmpty()) {
      ways.add(ProposalWay.forAnybody("/business-plan", "businessplan.title"));
    }
    ways.add(ProposalWay.forOfficers("/business-plan", "businessplan.title", OFFICERS));
    return ways;
  }
}
