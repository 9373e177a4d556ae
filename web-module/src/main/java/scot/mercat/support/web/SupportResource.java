package scot.mercat.support.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.support.SupportBook;
import scot.mercat.web.Page;

/** What anybody may know of the statement of support for a district's newest proposal. */
@Path("{lang}/bids/{code}/support")
public class SupportResource {
  private final Districts districts;
  private final SupportBook book;
  private final Register register;

  @Inject
  public SupportResource(Districts districts, SupportBook book, Register register) {
    this.districts = districts;
    this.book = book;
    this.register = register;
  }

  @GET
  @PermitAll
  public Page show(@PathParam("code") String code) {
    Proposal proposal =
        districts
            .find(code)
            .flatMap(district -> districts.proposals(district).stream().findFirst())
            .orElseThrow(NotFoundException::new);
    return new SupportPage(
        proposal,
        book.method(proposal.id()),
        register.isFrozen(proposal.id()),
        book.handedIn(proposal.id()));
  }
}
