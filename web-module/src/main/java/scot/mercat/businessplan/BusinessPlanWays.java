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
  private final LevyOptions options;
  private final Delivery delivery;

  @Inject
  BusinessPlanWays(PlanDocuments documents, LevyOptions options, Delivery delivery) {
    this.documents = documents;
    this.options = options;
    this.delivery = delivery;
  }

  @Override
  public List<ProposalWay> of(Proposal proposal) {
    List<ProposalWay> ways = new ArrayList<>();
    if (!documents.of(proposal.id()).isEmpty()) {
      ways.add(ProposalWay.forAnybody("/business-plan", "businessplan.title"));
    }
    if (options.isPublic(proposal.id())) {
      ways.add(ProposalWay.forAnybody("/business-plan/options", "businessplan.options.title"));
      ways.add(ProposalWay.forMembers("/options", "businessplan.options.title"));
    }
    if (!delivery.promises(proposal.id()).isEmpty()) {
      ways.add(ProposalWay.forAnybody("/delivery", "businessplan.delivery.title"));
    }
    ways.add(ProposalWay.forOfficers("/delivery", "businessplan.delivery.title", OFFICERS));
    ways.add(ProposalWay.forAnybody("/questions", "businessplan.questions.title"));
    ways.add(ProposalWay.forMembers("/questions", "businessplan.ask.title"));
    ways.add(ProposalWay.forOfficers("/questions", "businessplan.questions.title", OFFICERS));
    ways.add(ProposalWay.forOfficers("/options", "businessplan.options.title", OFFICERS));
    ways.add(ProposalWay.forOfficers("/business-plan", "businessplan.title", OFFICERS));
    return ways;
  }
}
