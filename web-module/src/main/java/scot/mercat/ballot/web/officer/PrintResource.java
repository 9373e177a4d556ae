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
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.PrintOrder;
import scot.mercat.ballot.PrintOutcome;
import scot.mercat.ballot.PrintedFile;
import scot.mercat.ballot.Printing;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Makes papers to print. The answer to a wish is the file, since each making is logged. */
@Path("{lang}/officer/ballot/{proposal}/print")
public class PrintResource {
  private final OwnProposals own;
  private final Printing printing;
  private final PrintPages pages;

  @Inject
  public PrintResource(OwnProposals own, Printing printing, PrintPages pages) {
    this.own = own;
    this.printing = printing;
    this.pages = pages;
  }

  /** With the part filled in that was chosen. */
  @GET
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("part") @DefaultValue("1") int part,
      @Context SecurityContext security) {
    return pages.of(own.get(security, id), part);
  }

  @POST
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response print(
      @PathParam("proposal") UUID id, @Context SecurityContext security, Form form) {
    Proposal proposal = own.get(security, id);
    TypedPrint typed = TypedPrint.of(new Entries(form));
    Optional<PrintOrder> order = typed.order();
    if (order.isEmpty()) {
      return refused(proposal, typed, typed.errors());
    }
    return switch (printing.print(Officer.of(security), proposal, order.get())) {
      case PrintOutcome.Made(PrintedFile file) -> PrintedAnswers.of(file);
      case PrintOutcome.NoPapers none ->
          refused(proposal, typed, FormErrors.of("from", "ballot.error.no-papers"));
      case PrintOutcome.TooLong tooLong ->
          refused(
              proposal,
              typed,
              FormErrors.of("to", "ballot.error.too-many-papers", PrintOrder.MOST_PAGES));
      case PrintOutcome.NotNow notNow ->
          refused(proposal, typed, FormErrors.of("print", "ballot.error.not-now"));
    };
  }

  private Response refused(Proposal proposal, TypedPrint typed, FormErrors errors) {
    return Response.status(422).entity(pages.of(proposal, typed, errors)).build();
  }
}
