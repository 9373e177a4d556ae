package scot.mercat.vote.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import scot.mercat.translations.Language;
import scot.mercat.vote.Vote;
import scot.mercat.vote.rules.BallotRule.Verdict;
import scot.mercat.vote.rules.Phase;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.Page;
import scot.mercat.web.SignedIn;

/**
 * Where residents choose, and look at their choice before they send it. Nothing is kept until then:
 * the choice travels in the form, never in an address, which a shared computer would remember.
 */
@Path("{lang}/consultations/{slug}/vote")
public class VoteResource {
  private final VotePages pages;
  private final FormTokens tokens;

  @Inject
  public VoteResource(VotePages pages, FormTokens tokens) {
    this.pages = pages;
    this.tokens = tokens;
  }

  @GET
  @PermitAll
  public Page show(@PathParam("lang") Language lang, @PathParam("slug") String slug) {
    return pages.choose(lang, vote(slug), "", List.of(), FormErrors.NONE);
  }

  /** Shows what was chosen, or what has to be put right first. */
  @POST
  @PermitAll
  public Response check(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @BeanParam VoteForm form,
      @Context SecurityContext security) {
    Vote vote = vote(slug);
    boolean isOurs = tokens.read(session(security), form.token).isPresent();
    Verdict verdict = vote.rule().judge(form.choices, vote.options());
    FormErrors errors =
        FormErrors.NONE
            .when(pages.phase(vote) != Phase.OPEN, "choices", "vote.error.closed")
            .when(!isOurs, "choices", "vote.error.old-form")
            .when(!form.trap.isEmpty(), "send", "vote.error.trap");
    FormErrors all = errors.isEmpty() ? VoteProblems.of(verdict, "choices") : errors;
    return verdict instanceof Verdict.Good && all.isEmpty()
        ? answer(200, pages.check(lang, vote, slug, form, FormErrors.NONE))
        : answer(422, pages.choose(lang, vote, isOurs ? form.token : "", form.choices, all));
  }

  /** Goes back to choosing, with the same form and nothing lost. */
  @POST
  @Path("change")
  @PermitAll
  public Page change(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @BeanParam VoteForm form,
      @Context SecurityContext security) {
    boolean isOurs = tokens.read(session(security), form.token).isPresent();
    return pages.choose(lang, vote(slug), isOurs ? form.token : "", form.choices, FormErrors.NONE);
  }

  private Vote vote(String slug) {
    return pages
        .vote(slug)
        .filter(vote -> pages.phase(vote) != Phase.DRAFT)
        .orElseThrow(NotFoundException::new);
  }

  private static Response answer(int status, Page page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }

  private static String session(SecurityContext security) {
    return security.getUserPrincipal() instanceof SignedIn who ? who.session() : FormTokens.ANYONE;
  }
}
