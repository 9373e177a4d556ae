package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.ballot.Observing;
import scot.mercat.ballot.Observing.Seen;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Role;
import scot.mercat.web.Page;

/** The count for those who observe it: papers without the names of voters, after the close. */
@Path("{lang}/officer/ballot/{proposal}/observed")
public class ObservedResource {
  private final OwnProposals own;
  private final Observing observing;

  @Inject
  public ObservedResource(OwnProposals own, Observing observing) {
    this.own = own;
    this.observing = observing;
  }

  /** Nothing before the close. */
  @GET
  @RolesAllowed(Role.BALLOT_OBSERVER)
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("page") @DefaultValue("1") int number,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Seen seen = observing.of(proposal);
    if (seen instanceof Seen.Nothing) {
      throw new NotFoundException();
    }
    return new ObservedPage(proposal, seen, number);
  }
}
