package scot.mercat.businessplan.web.member;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.businessplan.Questions;
import scot.mercat.businessplan.web.TypedQuestion;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** Where a member asks about a proposal, and reads the answers to what they asked. */
@Path("{lang}/member/{token}/questions")
public class MemberQuestionsResource {
  /** So many of one person wait at most. */
  private static final int MOST_WAITING = 5;

  private final OpenedMembers opened;
  private final Questions questions;

  @Inject
  public MemberQuestionsResource(OpenedMembers opened, Questions questions) {
    this.opened = opened;
    this.questions = questions;
  }

  @GET
  @PermitAll
  public Response show(
      @PathParam("token") String token, @QueryParam("kept") @DefaultValue("") String kept) {
    Entries none = new Entries(new Form());
    return opened
        .of(token)
        .map(member -> page(200, member, token, none, !kept.isEmpty(), FormErrors.NONE))
        .orElseGet(MemberAnswers::expired);
  }

  @POST
  @PermitAll
  public Response ask(
      @PathParam("lang") Language lang, @PathParam("token") String token, Form form) {
    return opened
        .of(token)
        .map(member -> ask(lang, token, member, new Entries(form)))
        .orElseGet(MemberAnswers::expired);
  }

  private Response ask(Language lang, String token, Member member, Entries typed) {
    boolean isTooMany =
        questions.of(member).stream().filter(one -> !one.isAnswered()).count() >= MOST_WAITING;
    FormErrors errors =
        new TypedQuestion(typed)
            .errors()
            .when(isTooMany, "question", "businessplan.ask.error.waiting", MOST_WAITING);
    if (!errors.isEmpty()) {
      return page(422, member, token, typed, false, errors);
    }
    TypedQuestion typedQuestion = new TypedQuestion(typed);
    questions.ask(member.proposal(), typedQuestion.asked(Optional.of(member.id()), lang));
    return MemberAnswers.goTo(
        URI.create("/" + lang.tag() + "/member/" + token + "/questions?kept=question"));
  }

  private Response page(
      int status, Member member, String token, Entries typed, boolean kept, FormErrors errors) {
    return MemberAnswers.page(
        status, new MemberQuestionsPage(member, token, questions.of(member), typed, kept, errors));
  }
}
