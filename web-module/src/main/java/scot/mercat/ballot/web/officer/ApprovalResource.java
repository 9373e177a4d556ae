package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.ballot.Approvals;
import scot.mercat.ballot.Printing;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * Approves what a paper says and the bars that decide, once the holder has looked at a specimen.
 */
@Path("{lang}/officer/ballot/{proposal}/approve")
public class ApprovalResource {
  private final OwnProposals own;
  private final Approvals approvals;
  private final Printing printing;
  private final HeldPages pages;

  @Inject
  public ApprovalResource(
      OwnProposals own, Approvals approvals, Printing printing, HeldPages pages) {
    this.own = own;
    this.approvals = approvals;
    this.printing = printing;
    this.pages = pages;
  }

  /** The answer to the button for a specimen is the specimen, with the words that were typed. */
  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response approve(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries entries = new Entries(form);
    TypedApproval typed = TypedApproval.of(entries);
    if (entries.text("do").equals("specimen")) {
      return specimen(proposal, typed);
    }
    FormErrors errors = typed.errors(proposal);
    if (errors.isEmpty()) {
      errors = faults(approvals.approve(Officer.of(security), proposal, typed.approval(proposal)));
    }
    return errors.isEmpty()
        ? HeldResource.to(language, id, "?kept=approved")
        : refused(proposal, typed, errors);
  }

  private static FormErrors faults(Approvals.ApprovalOutcome outcome) {
    return switch (outcome) {
      case DONE -> FormErrors.NONE;
      case PAPERS_OUT -> FormErrors.of("number", "ballot.error.papers-out");
      case BARS_OUT -> FormErrors.of("number", "ballot.error.bars-out");
      case NOTICE_OUT -> FormErrors.of("turnout", "ballot.error.notice-out");
    };
  }

  private Response specimen(Proposal proposal, TypedApproval typed) {
    FormErrors errors = typed.specimenErrors(proposal);
    return errors.isEmpty()
        ? printing
            .specimen(proposal, typed.words(proposal))
            .map(PrintedAnswers::of)
            .orElseGet(
                () -> refused(proposal, typed, FormErrors.of("specimen", "ballot.error.no-day")))
        : refused(proposal, typed, errors);
  }

  private Response refused(Proposal proposal, TypedApproval typed, FormErrors errors) {
    return Response.status(422).entity(pages.of(proposal, typed, "", errors)).build();
  }
}
