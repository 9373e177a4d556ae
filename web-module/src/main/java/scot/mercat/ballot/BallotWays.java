package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
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

  private final BallotDesk desk;

  @Inject
  BallotWays(BallotDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<ProposalWay> of(Proposal proposal) {
    String officers = "officer/ballot/" + proposal.id().value();
    List<ProposalWay> ways =
        new ArrayList<>(
            List.of(
                ProposalWay.forAnybody("/ballot", "bid.public.ballot"),
                ProposalWay.forOfficers(
                    officers + "/timetable", "ballot.timetable.title", OFFICERS),
                ProposalWay.forOfficers(officers, "ballot.held.title", OFFICERS)));
    ways.add(ProposalWay.forMembers("/post", "ballot.post.title"));
    if (desk.find(proposal).flatMap(HeldBallot::closed).isEmpty()) {
      ways.add(ProposalWay.forMembers("/paper-form", "ballot.form.title"));
    }
    return ways;
  }
}
