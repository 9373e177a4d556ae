package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Correction;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** A line that a frozen register lacks altogether, added by the ballot holder. */
@Path("{lang}/officer/bids/{proposal}/register/new-line")
public class NewLineResource {
  private final OwnProposals own;
  private final CorrectionDesk desk;

  @Inject
  public NewLineResource(OwnProposals own, CorrectionDesk desk) {
    this.own = own;
    this.desk = desk;
  }

  /**
   * @param account of a person who asked for it
   */
  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page form(
      @PathParam("proposal") UUID id,
      @QueryParam("account") @DefaultValue("") String account,
      @Context SecurityContext security) {
    return NewLinePage.of(open(security, id), account);
  }

  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response add(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = open(security, id);
    TypedLine typed = TypedLine.of(desk, proposal, new Entries(form));
    FormErrors errors = typed.errors();
    if (!errors.isEmpty()) {
      return refused(proposal, typed, errors);
    }
    Officer officer = Officer.of(security);
    return switch (desk.correct(officer, proposal, typed.correction(), typed.why())) {
      case Correction.Corrected _ ->
          BidDeskResource.to(language, id, "/register?kept=corrected").build();
      case Correction.Refused(Correction.Refusal why) ->
          refused(proposal, typed, FormErrors.of("account", CorrectionResource.message(why)));
    };
  }

  private static Response refused(Proposal proposal, TypedLine typed, FormErrors errors) {
    return Response.status(422).entity(new NewLinePage(proposal, typed.entries(), errors)).build();
  }

  /**
   * @throws NotFoundException where the register is not frozen, or the ballot is too far
   */
  private Proposal open(SecurityContext security, UUID id) {
    Proposal proposal = own.get(security, id);
    if (!desk.allows(proposal, CorrectionField.LINE)) {
      throw new NotFoundException();
    }
    return proposal;
  }
}
