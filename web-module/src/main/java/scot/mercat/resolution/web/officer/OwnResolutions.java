package scot.mercat.resolution.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.Resolutions;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.VoterLists;

/** Finds what an officer's body looks after. */
@Singleton
public class OwnResolutions {
  private final OwnProposals proposals;
  private final Resolutions resolutions;
  private final VoterLists lists;

  @Inject
  public OwnResolutions(OwnProposals proposals, Resolutions resolutions, VoterLists lists) {
    this.proposals = proposals;
    this.resolutions = resolutions;
    this.lists = lists;
  }

  /** A resolution with the proposal that it belongs to. */
  public record Owned(Proposal proposal, Resolution resolution) {}

  /**
   * @throws NotFoundException where there is none, or it is not theirs
   */
  public Proposal proposal(SecurityContext security, UUID id) {
    return proposals.get(security, id);
  }

  /**
   * @throws NotFoundException where there is none, or it is not theirs
   */
  public Owned resolution(SecurityContext security, UUID proposal, UUID id) {
    Proposal own = proposals.get(security, proposal);
    return resolutions
        .find(own.id(), id)
        .map(found -> new Owned(own, found))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * @throws NotFoundException where the proposal has none of that id
   */
  public VoterClass voterClass(Proposal proposal, UUID id) {
    return lists.find(proposal.id(), id).orElseThrow(NotFoundException::new);
  }
}
