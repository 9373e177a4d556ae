package scot.mercat.vote.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import scot.mercat.translations.Language;
import scot.mercat.vote.BallotBox;
import scot.mercat.vote.CastOutcome;
import scot.mercat.vote.Vote;
import scot.mercat.vote.rules.Phase;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.FormTokens.FormToken;
import scot.mercat.web.Page;
import scot.mercat.web.SignedIn;

/** Puts a vote into the box. */
@Path("{lang}/consultations/{slug}/vote/send")
public class SendResource {
  private final VotePages pages;
  private final BallotBox box;
  private final Sent sent;
  private final VoteGate gate;
  private final FormTokens tokens;

  @Inject
  public SendResource(VotePages pages, BallotBox box, Sent sent, VoteGate gate, FormTokens tokens) {
    this.pages = pages;
    this.box = box;
    this.sent = sent;
    this.gate = gate;
    this.tokens = tokens;
  }

  @POST
  @PermitAll
  public Response send(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @BeanParam VoteForm form,
      @Context HttpServletRequest request,
      @Context SecurityContext security) {
    Vote vote = pages.vote(slug).orElseThrow(NotFoundException::new);
    Optional<FormToken> token = tokens.read(session(security), form.token);
    if (token.isEmpty()) {
      return choose(lang, vote, form, FormErrors.of("choices", "vote.error.old-form"));
    }
    FormErrors errors = gate.check(request, form, token.get());
    if (!errors.isEmpty()) {
      return answer(pages.check(lang, vote, slug, form, errors));
    }
    Optional<String> word = Optional.of(form.word).filter(given -> !given.isBlank());
    return switch (box.cast(vote, form.choices, token.get().number(), lang, word)) {
      case CastOutcome.Recorded(var receipt) -> sent.goTo(lang, vote, receipt);
      case CastOutcome.AlreadyCast(var receipt) -> sent.sentBefore(lang, vote, receipt);
      case CastOutcome.NotGood(var verdict) ->
          choose(lang, vote, form, VoteProblems.of(verdict, "choices"));
      case CastOutcome.NotOpen(Phase phase) ->
          choose(lang, vote, form, FormErrors.of("choices", "vote.error.closed"));
    };
  }

  private Response choose(Language lang, Vote vote, VoteForm form, FormErrors errors) {
    return answer(pages.choose(lang, vote, "", form.choices, errors));
  }

  private static Response answer(Page page) {
    return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }

  private static String session(SecurityContext security) {
    return security.getUserPrincipal() instanceof SignedIn who ? who.session() : FormTokens.ANYONE;
  }
}
