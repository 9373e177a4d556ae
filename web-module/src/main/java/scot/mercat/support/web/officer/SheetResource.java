package scot.mercat.support.web.officer;

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
import java.time.Clock;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.support.SignOutcome;
import scot.mercat.support.SupportBook;
import scot.mercat.support.SupportDesk;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Takes statements that were signed on paper. */
@Path("{lang}/officer/bids/{proposal}/support/sheet")
public class SheetResource {
  private final OwnProposals own;
  private final SupportBook book;
  private final SupportDesk desk;
  private final Clock clock;

  @Inject
  public SheetResource(OwnProposals own, SupportBook book, SupportDesk desk, Clock clock) {
    this.own = own;
    this.book = book;
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page form(
      @PathParam("proposal") UUID id,
      @QueryParam("find") @DefaultValue("") String find,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return page(proposal, find, new Entries(new Form()), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response enter(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries entries = new Entries(form);
    TypedSheet typed = TypedSheet.of(entries);
    FormErrors errors = typed.errors();
    if (errors.isEmpty()) {
      SignOutcome outcome =
          desk.enter(Officer.of(security), proposal, typed.sheet(), clock.instant());
      errors = errors(outcome);
    }
    return errors.isEmpty()
        ? SupportDeskResource.to(language, proposal, "?kept=entered")
        : Response.status(422)
            .entity(page(proposal, entries.text("find"), entries, errors))
            .build();
  }

  private static FormErrors errors(SignOutcome outcome) {
    return switch (outcome) {
      case SignOutcome.Kept kept -> FormErrors.NONE;
      case SignOutcome.SignedBefore(var statement) ->
          FormErrors.of("person", "support.error.signed-before", statement.signedOn());
      case SignOutcome.NotEntitled none -> FormErrors.of("person", "support.error.person");
      case SignOutcome.NotTaken none -> FormErrors.of("person", "support.error.not-taken");
      case SignOutcome.WrongDay day -> FormErrors.of("day", "support.error.wrong-day");
    };
  }

  private SheetPage page(Proposal proposal, String find, Entries entries, FormErrors errors) {
    return new SheetPage(book.of(proposal), find.strip(), TypedSheet.of(entries), errors);
  }
}
