package scot.mercat.ballot.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.identity.Officer;

/** Finds a proposal for an officer whose body looks after it. */
@Singleton
class DatedProposals {
  private final Districts districts;

  @Inject
  DatedProposals(Districts districts) {
    this.districts = districts;
  }

  /**
   * @throws NotFoundException where there is none, or it is not theirs
   */
  Proposal get(SecurityContext security, UUID id) {
    return districts
        .of(Officer.of(security), new ProposalId(id))
        .orElseThrow(NotFoundException::new);
  }
}
