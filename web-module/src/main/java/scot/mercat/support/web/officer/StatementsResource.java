package scot.mercat.support.web.officer;

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
import java.time.Clock;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.support.Statement;
import scot.mercat.support.Support;
import scot.mercat.support.SupportBook;
import scot.mercat.support.SupportDesk;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Who signed, and the withdrawing of one statement with a reason. */
@Path("{lang}/officer/bids/{proposal}/support/statements")
public class StatementsResource {
  private final OwnProposals own;
  private final SupportBook book;
  private final SupportDesk desk;
  private final Clock clock;

  @Inject
  public StatementsResource(OwnProposals own, SupportBook book, SupportDesk desk, Clock clock) {
    this.own = own;
    this.book = book;
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page list(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return new StatementListPage(book.of(own.get(security, id)), kept);
  }

  @GET
  @Path("{statement}")
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("statement") UUID statement,
      @Context SecurityContext security) {
    Support support = book.of(own.get(security, id));
    return new StatementPage(support, find(support, statement), "", FormErrors.NONE);
  }

  @POST
  @Path("{statement}")
  @RolesAllowed(Role.BID_OFFICER)
  public Response withdraw(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("statement") UUID statement,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Support support = book.of(proposal);
    Statement found = find(support, statement);
    String reason = new Entries(form).text("reason");
    int longest = Statement.Withdrawal.LONGEST;
    FormErrors errors =
        FormErrors.NONE
            .when(reason.isEmpty(), "reason", "support.error.reason")
            .when(reason.length() > longest, "reason", "bid.error.too-long", longest);
    if (errors.isEmpty()
        && !desk.withdraw(Officer.of(security), proposal, statement, reason, clock.instant())) {
      errors = FormErrors.of("reason", "support.error.not-now");
    }
    return errors.isEmpty()
        ? SupportDeskResource.to(language, proposal, "/statements?kept=withdrawn")
        : Response.status(422).entity(new StatementPage(support, found, reason, errors)).build();
  }

  private static Statement find(Support support, UUID statement) {
    return support.statements().stream()
        .filter(one -> one.id().equals(statement))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
