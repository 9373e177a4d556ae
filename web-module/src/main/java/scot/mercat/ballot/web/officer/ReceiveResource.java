package scot.mercat.ballot.web.officer;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.Scan;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Papers as they come back, by their serials alone; nobody says here what they say. */
@Path("{lang}/officer/ballot/{proposal}/receive")
public class ReceiveResource {
  private final OwnProposals own;
  private final BallotDesk desk;
  private final Ledger ledger;

  @Inject
  public ReceiveResource(OwnProposals own, BallotDesk desk, Ledger ledger) {
    this.own = own;
    this.desk = desk;
    this.ledger = ledger;
  }

  @GET
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Page form(
      @PathParam("proposal") UUID id,
      @QueryParam("back") @DefaultValue("") String back,
      @Context SecurityContext security) {
    Proposal proposal = open(security, id);
    return page(proposal, "", Serial.read(back).map(Scan.Received::new).orElse(null));
  }

  @POST
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response receive(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = open(security, id);
    String typed = new Entries(form).text("serial");
    Scan scan =
        ledger.receive(Officer.of(security), proposal, typed).orElseThrow(NotFoundException::new);
    return switch (scan) {
      case Scan.Received(Serial serial) ->
          HeldResource.to(language, id, "/receive?back=" + serial.figures());
      case Scan.Misread misread ->
          refused(proposal, typed, FormErrors.of("serial", "ballot.error.serial"));
      case Scan.Unknown unknown ->
          refused(proposal, typed, FormErrors.of("serial", "ballot.error.serial-unknown"));
      case Scan other -> Response.ok(page(proposal, "", other)).build();
    };
  }

  private Response refused(Proposal proposal, String typed, FormErrors errors) {
    ReceivePage page = page(proposal, typed, null);
    return Response.status(422)
        .entity(
            new ReceivePage(proposal, typed, page.scan(), page.back(), page.isToBeClosed(), errors))
        .build();
  }

  private ReceivePage page(Proposal proposal, String typed, @Nullable Scan scan) {
    Map<PaperState, Integer> states = ledger.states(proposal.id());
    return new ReceivePage(
        proposal,
        typed,
        Optional.ofNullable(scan),
        states.getOrDefault(PaperState.RETURNED, 0),
        desk.isToBeClosed(proposal),
        FormErrors.NONE);
  }

  /** Papers that come before the declaration are noted; there are none before they go out. */
  private Proposal open(SecurityContext security, UUID id) {
    Proposal proposal = own.get(security, id);
    if (desk.find(proposal).filter(HeldBallot::takesPapers).isEmpty()) {
      throw new NotFoundException();
    }
    return proposal;
  }
}
