package scot.mercat.support.web.officer;

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
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.support.SupportBook;
import scot.mercat.support.SupportDesk;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Takes the method agreed with the council, without which nothing can be signed. */
@Path("{lang}/officer/bids/{proposal}/support/method")
public class MethodResource {
  private final OwnProposals own;
  private final SupportBook book;
  private final SupportDesk desk;
  private final Clock clock;

  @Inject
  public MethodResource(OwnProposals own, SupportBook book, SupportDesk desk, Clock clock) {
    this.own = own;
    this.book = book;
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page form(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    TypedMethod typed =
        book.method(proposal.id())
            .map(TypedMethod::of)
            .orElseGet(() -> TypedMethod.of(new Entries(new Form())));
    return new MethodPage(proposal, typed, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response agree(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    TypedMethod typed = TypedMethod.of(new Entries(form));
    Instant now = clock.instant();
    FormErrors errors = typed.errors(now);
    if (errors.isEmpty() && !desk.agree(Officer.of(security), proposal, typed.method(now))) {
      errors = FormErrors.of("method", "support.error.method-fixed");
    }
    return errors.isEmpty()
        ? SupportDeskResource.to(language, proposal, "?kept=method")
        : Response.status(422).entity(new MethodPage(proposal, typed, errors)).build();
  }
}
