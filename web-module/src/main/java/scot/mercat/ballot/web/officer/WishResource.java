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
import java.util.UUID;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperWish;
import scot.mercat.ballot.PaperWishes;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.Page;

/** Large print and covers in braille, as a voter told an officer. */
@Path("{lang}/officer/ballot/{proposal}/papers/{serial}/form")
public class WishResource {
  private final OwnProposals own;
  private final Ledger ledger;
  private final Register register;
  private final PaperWishes wishes;

  @Inject
  public WishResource(OwnProposals own, Ledger ledger, Register register, PaperWishes wishes) {
    this.own = own;
    this.ledger = ledger;
    this.register = register;
    this.wishes = wishes;
  }

  @GET
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("serial") String serial,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Paper paper = paper(proposal, serial);
    PaperWish wish = wishes.of(proposal, person(proposal, paper));
    return new WishPage(proposal, paper, wish, kept.equals("form"));
  }

  @POST
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response change(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("serial") String serial,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Paper paper = paper(proposal, serial);
    Entries entries = new Entries(form);
    wishes.note(
        Officer.of(security),
        proposal,
        person(proposal, paper),
        new PaperWish(entries.ticked("large-print"), entries.ticked("braille")));
    return HeldResource.to(language, id, "/papers/" + paper.serial().figures() + "/form?kept=form");
  }

  private Paper paper(Proposal proposal, String figures) {
    return Serial.read(figures)
        .flatMap(serial -> ledger.find(proposal.id(), serial))
        .orElseThrow(NotFoundException::new);
  }

  private UUID person(Proposal proposal, Paper paper) {
    return register
        .entry(proposal.id(), paper.right())
        .orElseThrow(NotFoundException::new)
        .person();
  }
}
