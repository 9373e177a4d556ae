package scot.mercat.resolution.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.resolution.VoterCodes;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Makes codes for members who do not stand on the register, and shows them once, to be printed. */
@Path("{lang}/officer/bids/{proposal}/resolutions/codes")
public class CodesResource {
  private final OwnProposals own;
  private final VoterCodes codes;

  @Inject
  public CodesResource(OwnProposals own, VoterCodes codes) {
    this.own = own;
    this.codes = codes;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(own.get(security, id), List.of(), FormErrors.NONE);
  }

  /**
   * The answer itself is the list, since the codes are kept nowhere and so can be asked for at no
   * other address.
   */
  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response make(
      @PathParam("proposal") UUID id, @Context SecurityContext security, Form form) {
    Proposal proposal = own.get(security, id);
    boolean forAll = new Entries(form).ticked("all");
    CodesPage before = page(proposal, List.of(), FormErrors.NONE);
    FormErrors errors =
        FormErrors.NONE
            .when(before.voters().isEmpty(), "make", "resolution.error.nobody")
            .when(before.without() == 0 && !forAll, "make", "resolution.error.all-have-codes");
    return errors.isEmpty()
        ? answer(200, page(proposal, codes.make(Officer.of(security), proposal, forAll), errors))
        : answer(422, page(proposal, List.of(), errors));
  }

  private static Response answer(int status, CodesPage page) {
    return Response.status(status)
        .entity(page)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private CodesPage page(Proposal proposal, List<VoterCodes.Given> given, FormErrors errors) {
    return new CodesPage(proposal, codes.voters(proposal.id()), given, errors);
  }
}
