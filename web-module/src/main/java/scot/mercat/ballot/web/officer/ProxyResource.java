package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.Proxies;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Who signs a paper for its voter. */
@Path("{lang}/officer/ballot/{proposal}/papers/{serial}/proxy")
public class ProxyResource {
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_ADDRESS = 400;

  private final OwnProposals own;
  private final Ledger ledger;
  private final Proxies proxies;

  @Inject
  public ProxyResource(OwnProposals own, Ledger ledger, Proxies proxies) {
    this.own = own;
    this.ledger = ledger;
    this.proxies = proxies;
  }

  @GET
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("serial") String serial,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return page(proposal, paper(proposal, serial), new Entries(new Form()), FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response appoint(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("serial") String figures,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Paper paper = paper(proposal, figures);
    Entries entries = new Entries(form);
    FormErrors errors = errors(entries);
    if (errors.isEmpty()) {
      errors =
          FormErrors.NONE.when(
              !proxies.appoint(
                  Officer.of(security),
                  proposal,
                  paper.serial(),
                  entries.text("name"),
                  entries.text("address")),
              "name",
              "ballot.error.not-now");
    }
    return errors.isEmpty()
        ? HeldResource.to(language, id, "/papers/" + paper.serial().figures())
        : Response.status(422).entity(page(proposal, paper, entries, errors)).build();
  }

  @POST
  @Path("cancel")
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response cancel(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("serial") String figures,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Paper paper = paper(proposal, figures);
    return proxies.cancel(Officer.of(security), proposal, paper.serial())
        ? HeldResource.to(language, id, "/papers/" + paper.serial().figures())
        : Response.status(422)
            .entity(
                page(
                    proposal,
                    paper,
                    new Entries(new Form()),
                    FormErrors.of("cancel", "ballot.error.not-now")))
            .build();
  }

  private static FormErrors errors(Entries entries) {
    return FormErrors.NONE
        .and(words(entries.text("name"), "name", LONGEST_NAME))
        .and(words(entries.text("address"), "address", LONGEST_ADDRESS))
        .when(!entries.ticked("agreed"), "agreed", "ballot.error.agreed");
  }

  private static FormErrors words(String text, String field, int longest) {
    return FormErrors.NONE
        .when(text.isEmpty(), field, "ballot.error.missing")
        .when(text.length() > longest, field, "ballot.error.too-long", longest);
  }

  private Paper paper(Proposal proposal, String figures) {
    return Serial.read(figures)
        .flatMap(serial -> ledger.find(proposal.id(), serial))
        .orElseThrow(NotFoundException::new);
  }

  private ProxyPage page(Proposal proposal, Paper paper, Entries entries, FormErrors errors) {
    return new ProxyPage(
        proposal,
        paper,
        proxies.of(paper.serial()),
        proxies.mayAppoint(proposal),
        proxies.mayCancel(proposal),
        entries.text("name"),
        entries.text("address"),
        entries.ticked("agreed"),
        errors);
  }
}
