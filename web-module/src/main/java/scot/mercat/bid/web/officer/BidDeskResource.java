package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.Register;
import scot.mercat.bid.Ways;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** One proposal as officers see it: how far its register and levy are. */
@Path("{lang}/officer/bids/{proposal}")
public class BidDeskResource {
  private final OwnProposals own;
  private final Register register;
  private final Ways ways;
  private final Districts districts;

  @Inject
  public BidDeskResource(OwnProposals own, Register register, Ways ways, Districts districts) {
    this.own = own;
    this.register = register;
    this.ways = ways;
    this.districts = districts;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return new BidDeskPage(
        proposal,
        register.figures(proposal.id()),
        register.figuresByAuthority(proposal.id()),
        register.problems(proposal.id()),
        register.mark(proposal.id(), Frozen.Moment.NOTICE),
        register.mark(proposal.id(), Frozen.Moment.BALLOT),
        ways.of(proposal, ProposalWay.From.DESK),
        districts.proposals(proposal.district()),
        kept);
  }

  /**
   * The way to a page of the proposal.
   *
   * @param below such as {@code /freeze}; empty for the first
   */
  static Response.ResponseBuilder to(Language language, UUID proposal, String below) {
    String path = "/" + language.tag() + "/officer/bids/" + proposal + below;
    return Response.seeOther(URI.create(path));
  }
}
