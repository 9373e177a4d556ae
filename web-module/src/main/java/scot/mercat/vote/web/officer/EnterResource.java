package scot.mercat.vote.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.vote.BallotBox;
import scot.mercat.vote.CastOutcome;
import scot.mercat.vote.Vote;
import scot.mercat.vote.Votes;
import scot.mercat.vote.web.Sent;
import scot.mercat.vote.web.VoteProblems;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.Page;

/**
 * Enters one vote for somebody in two steps, so that a slip of the hand is seen before it counts,
 * and shows the code to hand or read out to them.
 */
@Path("{lang}/officer/vote/{consultation}/enter")
public class EnterResource {
  private final Votes votes;
  private final BallotBox box;
  private final OwnVotes own;
  private final Sent sent;
  private final FormTokens tokens;

  @Inject
  public EnterResource(Votes votes, BallotBox box, OwnVotes own, Sent sent, FormTokens tokens) {
    this.votes = votes;
    this.box = box;
    this.own = own;
    this.sent = sent;
    this.tokens = tokens;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Page form(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @Context SecurityContext security) {
    Vote vote = own.vote(Officer.of(security), id);
    return page(lang, id, vote, new EnterForm(), FormErrors.NONE);
  }

  /** Shows what will be entered, or what has to be put right first. */
  @POST
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Response check(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam EnterForm form,
      @Context SecurityContext security) {
    Vote vote = own.vote(Officer.of(security), id);
    FormErrors errors = form.errors(vote);
    return errors.isEmpty()
        ? answer(200, page(lang, id, vote, form, errors).checked())
        : answer(422, page(lang, id, vote, form, errors));
  }

  /** Goes back to the form with nothing lost. */
  @POST
  @Path("change")
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Page change(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam EnterForm form,
      @Context SecurityContext security) {
    Vote vote = own.vote(Officer.of(security), id);
    return page(lang, id, vote, form, FormErrors.NONE);
  }

  @POST
  @Path("send")
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Response enter(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam EnterForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Vote vote = own.vote(officer, id);
    FormErrors errors = form.errors(vote);
    if (!errors.isEmpty()) {
      return answer(422, page(lang, id, vote, form, errors));
    }
    String number = tokens.read(officer.session(), form.token).orElseThrow().number();
    return switch (box.enter(
        officer, vote, form.came(), form.choices, new BallotBox.Form(number, lang))) {
      case CastOutcome.Recorded(var receipt) -> sent.entered(lang, vote, receipt);
      case CastOutcome.AlreadyCast(var receipt) -> sent.enteredBefore(lang, vote, receipt);
      case CastOutcome.NotGood(var verdict) ->
          answer(422, page(lang, id, vote, form, VoteProblems.of(verdict, "choices")));
      case CastOutcome.NotOpen(var phase) -> VoteDeskResource.back(lang, id);
    };
  }

  private EnterPage page(Language lang, UUID id, Vote vote, EnterForm form, FormErrors errors) {
    return new EnterPage(
        "officer/vote/" + id,
        vote,
        votes.text(vote, lang),
        form.channel,
        form.choices,
        false,
        errors);
  }

  private static Response answer(int status, Page page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
