package scot.mercat.businessplan.web.officer;

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
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Question;
import scot.mercat.businessplan.Questions;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where a BID's officer answers what was asked about its proposal. */
@Path("{lang}/officer/bids/{proposal}/questions")
public class QuestionDeskResource {
  private final OwnProposals own;
  private final Questions questions;

  @Inject
  public QuestionDeskResource(OwnProposals own, Questions questions) {
    this.own = own;
    this.questions = questions;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page list(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return new QuestionListPage(proposal, questions.of(proposal.id()), kept);
  }

  @GET
  @Path("{question}")
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("question") UUID question,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Question found = find(proposal, question);
    String publish = !found.isAnswered() ? "" : found.isPublished() ? "yes" : "no";
    return new QuestionPage(
        proposal, found, found.shown(), found.answer(), publish, FormErrors.NONE);
  }

  @POST
  @Path("{question}")
  @RolesAllowed(Role.BID_OFFICER)
  public Response answer(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("question") UUID question,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Question found = find(proposal, question);
    Entries typed = new Entries(form);
    String shown = typed.text("shown");
    String answer = typed.text("answer");
    String publish = typed.text("publish");
    FormErrors errors = errors(typed);
    if (!errors.isEmpty()) {
      return PlanAnswers.again(new QuestionPage(proposal, found, shown, answer, publish, errors));
    }
    boolean isPublic = publish.equals("yes");
    questions.answer(Officer.of(security), proposal, found, shown, answer, isPublic);
    String kept = isPublic ? "published" : "answered";
    return PlanAnswers.to(language, id, "/questions?kept=" + kept);
  }

  private static FormErrors errors(Entries typed) {
    String publish = typed.text("publish");
    return TypedWords.errors(typed, "answer", Question.LONGEST_ANSWER)
        .and(TypedWords.errors(typed, "shown", Question.LONGEST))
        .when(!publish.equals("yes") && !publish.equals("no"), "publish", "bid.error.choose");
  }

  private Question find(Proposal proposal, UUID question) {
    return questions.of(proposal.id()).stream()
        .filter(one -> one.id().equals(question))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
