package scot.mercat.vote.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
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
import scot.mercat.vote.Counting;
import scot.mercat.vote.Vote;
import scot.mercat.vote.Votes;
import scot.mercat.vote.rules.Channel;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.Page;

/** Enters a sheet of votes that were counted by hand, in two steps. */
@Path("{lang}/officer/vote/{consultation}/sheet")
public class SheetResource {
  private final Votes votes;
  private final Counting counting;
  private final OwnVotes own;
  private final FormTokens tokens;

  @Inject
  public SheetResource(Votes votes, Counting counting, OwnVotes own, FormTokens tokens) {
    this.votes = votes;
    this.counting = counting;
    this.own = own;
    this.tokens = tokens;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Page form(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @Context SecurityContext security) {
    Vote vote = own.vote(Officer.of(security), id);
    return page(lang, id, vote, new SheetForm(), FormErrors.NONE);
  }

  /** Shows the sheet as it will be entered, or what has to be put right first. */
  @POST
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Response check(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam SheetForm form,
      @Context SecurityContext security) {
    Vote vote = own.vote(Officer.of(security), id);
    FormErrors errors = SheetProblems.of(form, vote);
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
      @BeanParam SheetForm form,
      @Context SecurityContext security) {
    return page(lang, id, own.vote(Officer.of(security), id), form, FormErrors.NONE);
  }

  @POST
  @Path("send")
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Response enter(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam SheetForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Vote vote = own.vote(officer, id);
    FormErrors errors = SheetProblems.of(form, vote);
    if (!errors.isEmpty()) {
      return answer(422, page(lang, id, vote, form, errors));
    }
    if (votes.phase(vote).takesPapers()) {
      counting.enter(
          officer,
          vote,
          Channel.find(form.channel).orElseThrow(),
          SheetProblems.batch(form, vote),
          tokens.read(officer.session(), form.token).orElseThrow().number());
    }
    return VoteDeskResource.back(lang, id);
  }

  @POST
  @Path("out")
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Response takeOut(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @FormParam("sheet") UUID sheet,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Vote vote = own.vote(officer, id);
    if (votes.phase(vote).takesPapers()) {
      counting.takeOut(officer, vote, sheet);
    }
    return VoteDeskResource.back(lang, id);
  }

  private SheetPage page(Language lang, UUID id, Vote vote, SheetForm form, FormErrors errors) {
    return new SheetPage(
        "officer/vote/" + id,
        vote,
        votes.text(vote, lang),
        form.channel,
        form.papers.strip(),
        form.spoilt.strip(),
        form.byOption(vote.options()),
        false,
        errors);
  }

  private static Response answer(int status, Page page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
