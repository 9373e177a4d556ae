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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.BallotDesk.StepOutcome;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** How far a ballot is, and the steps that its holder takes. */
@Path("{lang}/officer/ballot/{proposal}")
public class HeldResource {
  private final OwnProposals own;
  private final BallotDesk desk;
  private final HeldPages pages;

  @Inject
  public HeldResource(OwnProposals own, BallotDesk desk, HeldPages pages) {
    this.own = own;
    this.desk = desk;
    this.pages = pages;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return pages.of(proposal, kept, FormErrors.NONE);
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
          case OVER -> "ballot.error.over";
          case UNLAWFUL -> "ballot.error.unlawful";
          case TOO_EARLY -> "ballot.error.too-early";
        };
    return fault.isEmpty()
        ? to(language, proposal.id().value(), "?kept=" + field)
        : Response.status(422).entity(pages.of(proposal, "", FormErrors.of(field, fault))).build();
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
