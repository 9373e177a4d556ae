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
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperFacts;
import scot.mercat.ballot.PaperRequests;
import scot.mercat.ballot.PaperRequests.Outcome;
import scot.mercat.ballot.rules.PaperChange;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The ledger of papers, and what officers do with one: replace, cancel, mend when it came back. */
@Path("{lang}/officer/ballot/{proposal}/papers")
public class PaperResource {
  private static final int LINES = 100;
  private static final int LONGEST_TEXT = 1_000;

  private final OwnProposals own;
  private final BallotDesk desk;
  private final Ledger ledger;
  private final PaperRequests requests;
  private final PaperFacts facts;

  @Inject
  public PaperResource(
      OwnProposals own, BallotDesk desk, Ledger ledger, PaperRequests requests, PaperFacts facts) {
    this.own = own;
    this.desk = desk;
    this.ledger = ledger;
    this.requests = requests;
    this.facts = facts;
  }

  /** A part of the ledger, or the paper whose number is looked for. */
  @GET
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response list(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @QueryParam("page") @DefaultValue("1") int asked,
      @QueryParam("serial") @DefaultValue("") String typed,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Optional<Paper> found =
        Serial.read(typed).flatMap(serial -> ledger.find(proposal.id(), serial));
    if (found.isPresent()) {
      return HeldResource.to(language, id, "/papers/" + found.get().serial().figures());
    }
    int all = ledger.count(proposal.id());
    int last = Math.max(1, (all + LINES - 1) / LINES);
    int number = Math.clamp(asked, 1, last);
    return Response.ok(
            new PaperListPage(
                proposal,
                ledger.list(proposal.id(), (number - 1) * LINES, LINES),
                number,
                last,
                all,
                typed.strip()))
        .build();
  }

  @GET
  @Path("{serial}")
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("serial") String serial,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return page(proposal, paper(proposal, serial), "", "", FormErrors.NONE);
  }

  @POST
  @Path("{serial}")
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response change(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("serial") String figures,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Paper paper = paper(proposal, figures);
    Entries entries = new Entries(form);
    String deed = entries.text("deed");
    String text = entries.text("text");
    boolean isKnown = page(proposal, paper, deed, text, FormErrors.NONE).isPossible(deed);
    FormErrors errors =
        FormErrors.NONE
            .when(!isKnown, "deed", "ballot.error.deed")
            .when(text.isEmpty(), "text", "ballot.error.reason")
            .when(text.length() > LONGEST_TEXT, "text", "ballot.error.too-long", LONGEST_TEXT);
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(proposal, paper, deed, text, errors)).build();
    }
    PaperChange wish = PaperChange.of(deed).orElseThrow();
    return switch (requests.ask(Officer.of(security), proposal, paper.serial(), wish, text)) {
      case Outcome.Done(Serial next) -> HeldResource.to(language, id, "/papers/" + next.figures());
      case Outcome.Unchanged _ -> HeldResource.to(language, id, "/requests?kept=asked");
      case Outcome.SamePerson _, Outcome.NotNow _ ->
          Response.status(422)
              .entity(
                  page(
                      proposal,
                      paper(proposal, figures),
                      deed,
                      text,
                      FormErrors.of("deed", "ballot.error.not-now")))
              .build();
    };
  }

  private Paper paper(Proposal proposal, String figures) {
    return Serial.read(figures)
        .flatMap(serial -> ledger.find(proposal.id(), serial))
        .orElseThrow(NotFoundException::new);
  }

  private PaperPage page(
      Proposal proposal, Paper paper, String deed, String text, FormErrors errors) {
    boolean isOpen =
        desk.find(proposal).filter(held -> held.phase() == HeldBallot.Phase.OPEN).isPresent();
    return new PaperPage(
        proposal,
        paper,
        facts.entry(proposal, paper),
        ledger.notes(paper.serial()),
        requests.waiting(proposal, paper.serial()),
        isOpen,
        facts.wish(proposal, paper),
        deed,
        text,
        errors);
  }
}
