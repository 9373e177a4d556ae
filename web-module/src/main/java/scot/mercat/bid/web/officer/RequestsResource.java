package scot.mercat.bid.web.officer;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.CorrectionRequest;
import scot.mercat.bid.CorrectionRequests;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** What members ask to have put right, and the answers. */
@Path("{lang}/officer/bids/{proposal}/requests")
public class RequestsResource {
  private final OwnProposals own;
  private final Register register;
  private final CorrectionRequests requests;
  private final CorrectionDesk desk;

  @Inject
  public RequestsResource(
      OwnProposals own, Register register, CorrectionRequests requests, CorrectionDesk desk) {
    this.own = own;
    this.register = register;
    this.requests = requests;
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page list(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Map<UUID, RegisterLine.Person> persons = new HashMap<>();
    register
        .entries(proposal.id())
        .forEach(entry -> persons.put(entry.person(), entry.facts().person()));
    List<RequestsPage.Line> lines =
        requests.of(proposal.id()).stream()
            .map(one -> new RequestsPage.Line(one, Optional.ofNullable(persons.get(one.person()))))
            .toList();
    return new RequestsPage(proposal, lines, kept);
  }

  @GET
  @Path("{request}")
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("request") UUID request,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    CorrectionRequest found = find(proposal, request);
    return page(proposal, found, found.answer(), FormErrors.NONE);
  }

  /** Done, with an answer. */
  @POST
  @Path("{request}")
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Response answer(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("request") UUID request,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    CorrectionRequest found = find(proposal, request);
    String answer = new Entries(form).text("answer");
    int most = CorrectionRequest.LONGEST;
    FormErrors errors =
        FormErrors.NONE
            .when(answer.isEmpty(), "answer", "bid.error.missing")
            .when(answer.length() > most, "answer", "bid.error.too-long", most);
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(proposal, found, answer, errors)).build();
    }
    requests.answer(Officer.of(security), proposal, found, answer);
    return BidDeskResource.to(language, id, "/requests?kept=answered").build();
  }

  private CorrectionRequest find(Proposal proposal, UUID request) {
    return requests.of(proposal.id()).stream()
        .filter(one -> one.id().equals(request))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private AnswerPage page(
      Proposal proposal, CorrectionRequest request, String answer, FormErrors errors) {
    return new AnswerPage(
        proposal,
        request,
        register.entries(proposal.id(), request.person()),
        desk.allows(proposal, CorrectionField.LINE),
        answer,
        errors);
  }
}
