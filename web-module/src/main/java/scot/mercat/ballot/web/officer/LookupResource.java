package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.ballot.LookupSwitch;
import scot.mercat.ballot.PaperLookup;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Switches off, and on again, that voters are told where their papers are. */
@Path("{lang}/officer/ballot/{proposal}/lookup")
public class LookupResource {
  private final OwnProposals own;
  private final PaperLookup lookup;

  @Inject
  public LookupResource(OwnProposals own, PaperLookup lookup) {
    this.own = own;
    this.lookup = lookup;
  }

  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return page(own.get(security, id), "", kept.equals("switched"), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response turn(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries typed = new Entries(form);
    String reason = typed.text("reason");
    String turn = typed.text("turn");
    FormErrors errors =
        FormErrors.NONE
            .when(!turn.equals("on") && !turn.equals("off"), "reason", "ballot.error.choose")
            .when(reason.isEmpty(), "reason", "ballot.error.missing")
            .when(
                reason.length() > LookupSwitch.LONGEST,
                "reason",
                "ballot.error.too-long",
                LookupSwitch.LONGEST);
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(proposal, reason, false, errors)).build();
    }
    lookup.turn(Officer.of(security), proposal, turn.equals("on"), reason);
    return HeldResource.to(language, id, "/lookup?kept=switched");
  }

  private LookupPage page(Proposal proposal, String reason, boolean kept, FormErrors errors) {
    return new LookupPage(
        proposal, lookup.isOffered(proposal), lookup.history(proposal), reason, kept, errors);
  }
}
