package scot.mercat.resolution.web.officer;

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
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.resolution.ResolutionDesk;
import scot.mercat.resolution.VoterLists;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The writing of a new resolution. */
@Path("{lang}/officer/bids/{proposal}/resolutions/new")
public class WriteResource {
  private final OwnProposals own;
  private final ResolutionDesk desk;
  private final VoterLists lists;

  @Inject
  public WriteResource(OwnProposals own, ResolutionDesk desk, VoterLists lists) {
    this.own = own;
    this.desk = desk;
    this.lists = lists;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page form(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return page(proposal, TypedTerms.usual(lists.classes(proposal.id())), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response write(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    TypedTerms typed = new TypedTerms(new Entries(form), lists.classes(proposal.id()));
    FormErrors errors = typed.errors();
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(proposal, typed, errors)).build();
    }
    UUID resolution = desk.write(Officer.of(security), proposal, typed.terms());
    return Paths.to(language, proposal, "/" + resolution + "?kept=written");
  }

  private static WritePage page(Proposal proposal, TypedTerms typed, FormErrors errors) {
    return new WritePage(proposal, Optional.empty(), typed, errors);
  }
}
