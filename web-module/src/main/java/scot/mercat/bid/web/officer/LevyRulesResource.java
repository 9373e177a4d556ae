package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.LevyDesk;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.bid.rules.LevyRulesFile;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Where a BID's officer writes the rules of its levy. */
@Path("{lang}/officer/bids/{proposal}/levy")
public class LevyRulesResource {
  private final OwnProposals own;
  private final LevyDesk desk;
  private final Register register;

  @Inject
  public LevyRulesResource(OwnProposals own, LevyDesk desk, Register register) {
    this.own = own;
    this.desk = desk;
    this.register = register;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return page(proposal, proposal.levyRules(), List.of(), !kept.isEmpty());
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response change(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @BeanParam LevyRulesForm form,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return switch (desk.change(Officer.of(security), proposal, form.rules)) {
      case LevyDesk.Outcome.Kept kept ->
          BidDeskResource.to(language, id, "/levy?kept=rules").build();
      case LevyDesk.Outcome.Faulty(List<LevyFault> faults) ->
          Response.status(422).entity(page(proposal, form.rules, faults, false)).build();
      case LevyDesk.Outcome.Fixed fixed -> BidDeskResource.to(language, id, "/levy").build();
    };
  }

  private LevyRulesPage page(Proposal proposal, String text, List<LevyFault> faults, boolean kept) {
    return new LevyRulesPage(
        proposal,
        text,
        LevyRulesFile.read(proposal.levyRules()).rules(),
        faults,
        register.isFrozen(proposal.id()),
        kept);
  }
}
