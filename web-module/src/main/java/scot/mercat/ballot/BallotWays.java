package scot.mercat.ballot;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.ProposalWays;
import scot.mercat.identity.Role;

/** How to the dates, the papers and the result of a ballot. */
@Singleton
class BallotWays implements ProposalWays {
  private static final Set<String> OFFICERS =
      Set.of(Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK);

  @Override
  public List<ProposalWay> of(Proposal proposal) {
    String desk = "officer/ballot/" + proposal.id().value();
    return List.of(
        ProposalWay.forAnybody("/ballot", "bid.public.ballot"),
        ProposalWay.forOfficers(desk + "/timetable", "ballot.timetable.title", OFFICERS),
        ProposalWay.forOfficers(desk, "ballot.held.title", OFFICERS));
  }
}
