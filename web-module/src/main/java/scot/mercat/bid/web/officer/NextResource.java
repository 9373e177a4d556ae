package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.bid.DistrictDesk;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.Page;

/** A renewal, an alteration, a ballot held again or an early end, from an earlier proposal. */
@Path("{lang}/officer/bids/{proposal}/next")
public class NextResource {
  private final OwnProposals own;
  private final DistrictDesk desk;

  @Inject
  public NextResource(OwnProposals own, DistrictDesk desk) {
    this.own = own;
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page form(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return NextPage.of(own.get(security, id));
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response prepare(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal earlier = own.get(security, id);
    SetUp typed = new SetUp(new Entries(form));
    NextPage page = NextPage.of(earlier, typed);
    if (page.hasErrors()) {
      return Response.status(422).entity(page).build();
    }
    boolean withRegister = typed.entries().ticked("register");
    ProposalId next = desk.follow(Officer.of(security), earlier, typed.terms(), withRegister);
    return BidDeskResource.to(language, next.value(), "?kept=next").build();
  }
}
