package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.identity.Officer;

/** Finds a proposal for an officer whose body looks after it. */
@Singleton
public class OwnProposals {
  private final Districts districts;

  @Inject
  public OwnProposals(Districts districts) {
    this.districts = districts;
  }

  /**
   * @throws NotFoundException where there is none, or it is not theirs
   */
  public Proposal get(SecurityContext security, UUID id) {
    return districts
        .of(Officer.of(security), new ProposalId(id))
        .orElseThrow(NotFoundException::new);
  }
}
