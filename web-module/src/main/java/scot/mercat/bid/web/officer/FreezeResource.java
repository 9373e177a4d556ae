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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.FreezeProblem;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** What stands in the way of a freeze, and the freeze. */
@Path("{lang}/officer/bids/{proposal}/freeze")
public class FreezeResource {
  private static final int LONGEST_REASON = 1_000;

  private final OwnProposals own;
  private final Register register;

  @Inject
  public FreezeResource(OwnProposals own, Register register) {
    this.own = own;
    this.register = register;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page show(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(own.get(security, id), "", "", FormErrors.NONE);
  }

  /** Accepts one problem, with the reason why. */
  @POST
  @Path("accept")
  @RolesAllowed(Role.BID_OFFICER)
  public Response accept(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries entries = new Entries(form);
    String chosen = entries.text("problem");
    String reason = entries.text("reason");
    Optional<FreezeProblem> problem =
        register.open(proposal.id()).stream()
            .filter(open -> FreezePage.value(open).equals(chosen))
            .findFirst();
    FormErrors errors =
        FormErrors.NONE
            .when(problem.isEmpty(), "problem", "bid.error.choose")
            .when(reason.isEmpty(), "reason", "bid.error.reason")
            .when(reason.length() > LONGEST_REASON, "reason", "bid.error.too-long", LONGEST_REASON);
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(proposal, chosen, reason, errors)).build();
    }
    register.accept(Officer.of(security), proposal, problem.orElseThrow(), reason);
    return BidDeskResource.to(language, id, "/freeze").build();
  }

  /** Freezes the register: for the notice, or after that with the values of the day. */
  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response freeze(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return switch (register.freeze(Officer.of(security), proposal, Frozen.Moment.NOTICE)) {
      case Register.FreezeOutcome.Done done ->
          BidDeskResource.to(language, id, "?kept=frozen").build();
      case Register.FreezeOutcome.Before before -> BidDeskResource.to(language, id, "").build();
      case Register.FreezeOutcome.Empty empty ->
          refused(proposal, FormErrors.of("freeze", "bid.error.empty"));
      case Register.FreezeOutcome.Blocked(List<FreezeProblem> problems) ->
          refused(proposal, FormErrors.of("freeze", "bid.error.blocked", problems.size()));
    };
  }

  private Response refused(Proposal proposal, FormErrors errors) {
    return Response.status(422).entity(page(proposal, "", "", errors)).build();
  }

  private FreezePage page(Proposal proposal, String chosen, String reason, FormErrors errors) {
    return new FreezePage(
        proposal,
        register.entries(proposal.id()),
        register.open(proposal.id()),
        register.accepted(proposal.id()),
        register.frozen(proposal.id(), Frozen.Moment.NOTICE),
        chosen,
        reason,
        errors);
  }
}
