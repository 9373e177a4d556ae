package scot.mercat.resolution.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Role;
import scot.mercat.resolution.Resolutions;
import scot.mercat.resolution.VoterLists;
import scot.mercat.web.Page;

/** All resolutions of a proposal, and the classes of its members. */
@Path("{lang}/officer/bids/{proposal}/resolutions")
public class ListResource {
  private final OwnProposals own;
  private final Resolutions resolutions;
  private final VoterLists lists;

  @Inject
  public ListResource(OwnProposals own, Resolutions resolutions, VoterLists lists) {
    this.own = own;
    this.resolutions = resolutions;
    this.lists = lists;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page list(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    List<ListPage.Line> lines =
        resolutions.of(proposal.id()).stream()
            .map(one -> new ListPage.Line(one, resolutions.phase(one)))
            .toList();
    return new ListPage(proposal, lines, lists.classes(proposal.id()));
  }
}
