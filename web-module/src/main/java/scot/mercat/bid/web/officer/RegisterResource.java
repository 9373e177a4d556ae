package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.identity.Role;
import scot.mercat.web.Page;

/** The register of a proposal, with what was put right in it since it was frozen. */
@Path("{lang}/officer/bids/{proposal}/register")
public class RegisterResource {
  private final OwnProposals own;
  private final Register register;
  private final CorrectionDesk desk;

  @Inject
  public RegisterResource(OwnProposals own, Register register, CorrectionDesk desk) {
    this.own = own;
    this.register = register;
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("page") @DefaultValue("1") int number,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    RegisterPage page = RegisterPage.of(proposal, register.entries(proposal.id()), number);
    return register.isFrozen(proposal.id())
        ? page.frozen(desk.of(proposal.id()), desk.allows(proposal, CorrectionField.LINE), kept)
        : page;
  }
}
