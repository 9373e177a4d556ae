package scot.mercat.ballot.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;

/** Finds a ballot whose papers are being read; before its close there is nothing to be found. */
@Singleton
public class CountedProposals {
  private final OwnProposals own;
  private final BallotDesk desk;

  @Inject
  public CountedProposals(OwnProposals own, BallotDesk desk) {
    this.own = own;
    this.desk = desk;
  }

  /**
   * @throws NotFoundException before the close and after the declaration
   */
  Proposal counting(SecurityContext security, UUID id) {
    return in(security, id, HeldBallot.Phase.COUNTING);
  }

  /**
   * @throws NotFoundException before the close
   */
  Proposal closed(SecurityContext security, UUID id) {
    return in(security, id, HeldBallot.Phase.COUNTING, HeldBallot.Phase.DECLARED);
  }

  private Proposal in(SecurityContext security, UUID id, HeldBallot.Phase... phases) {
    Proposal proposal = own.get(security, id);
    boolean isThere =
        desk.find(proposal)
            .map(HeldBallot::phase)
            .filter(phase -> List.of(phases).contains(phase))
            .isPresent();
    if (!isThere) {
      throw new NotFoundException();
    }
    return proposal;
  }
}
