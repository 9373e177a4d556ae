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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperRequest;
import scot.mercat.ballot.PaperRequests;
import scot.mercat.ballot.PaperRequests.Outcome;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.Entry;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where a second officer confirms or refuses what a first one asks for a paper. */
@Path("{lang}/officer/ballot/{proposal}/requests")
public class RequestsResource {
  private static final int LONGEST_REASON = 1_000;

  private final OwnProposals own;
  private final PaperRequests requests;
  private final Ledger ledger;
  private final Register register;

  @Inject
  public RequestsResource(
      OwnProposals own, PaperRequests requests, Ledger ledger, Register register) {
    this.own = own;
    this.requests = requests;
    this.ledger = ledger;
    this.register = register;
  }

  @GET
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Page list(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    List<RequestsPage.Line> lines =
        requests.waiting(proposal).stream()
            .map(asked -> new RequestsPage.Line(asked, entry(proposal, asked)))
            .toList();
    return new RequestsPage(proposal, lines, Officer.of(security).id(), kept);
  }

  @GET
  @Path("{request}")
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("request") UUID request,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return page(
        security, proposal, find(proposal, request), new Entries(new Form()), FormErrors.NONE);
  }

  @POST
  @Path("{request}")
  @RolesAllowed({Role.BALLOT_CLERK, Role.BALLOT_HOLDER})
  public Response answer(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("request") UUID request,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    PaperRequest asked = find(proposal, request);
    Entries entries = new Entries(form);
    FormErrors errors = errors(entries);
    Outcome outcome =
        errors.isEmpty()
            ? answer(Officer.of(security), proposal, request, entries)
            : new Outcome.Unchanged();
    return switch (outcome) {
      case Outcome.Done(Serial next) -> HeldResource.to(language, id, "/papers/" + next.figures());
      case Outcome.SamePerson _ ->
          refused(security, proposal, asked, entries, fault("ballot.error.same-officer"));
      case Outcome.NotNow _ ->
          refused(security, proposal, asked, entries, fault("ballot.error.wish-not-now"));
      case Outcome.Unchanged _ ->
          errors.isEmpty()
              ? HeldResource.to(language, id, "/requests?kept=refused")
              : refused(security, proposal, asked, entries, errors);
    };
  }

  private Outcome answer(Officer officer, Proposal proposal, UUID request, Entries entries) {
    return entries.text("answer").equals("confirm")
        ? requests.confirm(officer, proposal, request)
        : requests.refuse(officer, proposal, request, entries.text("reason"));
  }

  private static FormErrors errors(Entries entries) {
    String answer = entries.text("answer");
    String reason = entries.text("reason");
    boolean isAnswer = answer.equals("confirm") || answer.equals("refuse");
    return FormErrors.NONE
        .when(!isAnswer, "answer", "ballot.error.answer")
        .when(answer.equals("refuse") && reason.isEmpty(), "reason", "ballot.error.reason")
        .when(reason.length() > LONGEST_REASON, "reason", "ballot.error.too-long", LONGEST_REASON);
  }

  private static FormErrors fault(String key) {
    return FormErrors.of("answer", key);
  }

  private PaperRequest find(Proposal proposal, UUID request) {
    return requests.waiting(proposal, request).orElseThrow(NotFoundException::new);
  }

  private Response refused(
      SecurityContext security,
      Proposal proposal,
      PaperRequest asked,
      Entries entries,
      FormErrors errors) {
    return Response.status(422).entity(page(security, proposal, asked, entries, errors)).build();
  }

  private RequestPage page(
      SecurityContext security,
      Proposal proposal,
      PaperRequest asked,
      Entries entries,
      FormErrors errors) {
    return new RequestPage(
        proposal,
        asked,
        entry(proposal, asked),
        asked.askedBy().equals(Officer.of(security).id()),
        entries.text("answer"),
        entries.text("reason"),
        errors);
  }

  private Optional<Entry> entry(Proposal proposal, PaperRequest asked) {
    return ledger
        .find(proposal.id(), asked.serial())
        .map(Paper::right)
        .flatMap(right -> register.entry(proposal.id(), right));
  }
}
