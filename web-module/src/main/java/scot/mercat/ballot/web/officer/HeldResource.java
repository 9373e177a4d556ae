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
import java.net.URI;
import java.util.UUID;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.BallotDesk.StepOutcome;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.PaperRequests;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** How far a ballot is, and the steps that its holder takes. */
@Path("{lang}/officer/ballot/{proposal}")
public class HeldResource {
  private final OwnProposals own;
  private final BallotDesk desk;
  private final Ledger ledger;
  private final PaperRequests requests;

  @Inject
  public HeldResource(OwnProposals own, BallotDesk desk, Ledger ledger, PaperRequests requests) {
    this.own = own;
    this.desk = desk;
    this.ledger = ledger;
    this.requests = requests;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return page(proposal, TypedApproval.of(desk.find(proposal)), kept, FormErrors.NONE);
  }

  /** Approves the words of the paper, and the bars that decide. */
  @POST
  @Path("approve")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response approve(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    TypedApproval typed = TypedApproval.of(new Entries(form));
    FormErrors errors = typed.errors();
    if (errors.isEmpty()) {
      errors =
          FormErrors.NONE.when(
              !desk.approve(Officer.of(security), proposal, typed.approval(wording(proposal))),
              "number",
              "ballot.error.papers-out");
    }
    return errors.isEmpty()
        ? to(language, id, "?kept=approved")
        : Response.status(422).entity(page(proposal, typed, "", errors)).build();
  }

  /** Makes the papers. */
  @POST
  @Path("open")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response open(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return step(language, proposal, desk.open(Officer.of(security), proposal), "open");
  }

  /** Ends the coming in of papers. */
  @POST
  @Path("close")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response close(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return step(language, proposal, desk.close(Officer.of(security), proposal), "close");
  }

  private Response step(Language language, Proposal proposal, StepOutcome outcome, String field) {
    String fault =
        switch (outcome) {
          case DONE -> "";
          case NOT_NOW -> "ballot.error.not-now";
          case REGISTER_NOT_FROZEN -> "ballot.error.not-frozen";
          case NO_DAY -> "ballot.error.no-day";
          case TOO_EARLY -> "ballot.error.too-early";
        };
    return fault.isEmpty()
        ? to(language, proposal.id().value(), "?kept=" + field)
        : Response.status(422)
            .entity(
                page(
                    proposal,
                    TypedApproval.of(desk.find(proposal)),
                    "",
                    FormErrors.of(field, fault)))
            .build();
  }

  private HeldPage page(Proposal proposal, TypedApproval typed, String kept, FormErrors errors) {
    return new HeldPage(
        proposal,
        desk.find(proposal),
        ledger.states(proposal.id()),
        desk.rights(proposal),
        requests.waiting(proposal).size(),
        typed,
        kept,
        errors);
  }

  /** Names the words that are approved. */
  private static String wording(Proposal proposal) {
    return proposal.district().nation().code() + "/" + proposal.kind().code() + "/1";
  }

  /**
   * The way to a page of the ballot.
   *
   * @param below such as {@code /keying}; empty for the first
   */
  static Response to(Language language, UUID proposal, String below) {
    String path = "/" + language.tag() + "/officer/ballot/" + proposal + below;
    return Response.seeOther(URI.create(path)).build();
  }
}
