package scot.mercat.vote.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteDesk;
import scot.mercat.vote.VoteWordings;
import scot.mercat.vote.Votes;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Translates what a vote says; this can be mended at any time, since the rule stays as it is. */
@Path("{lang}/officer/vote/{consultation}/words/{target}")
public class WordsResource {
  private final VoteDesk desk;
  private final Votes votes;
  private final OwnVotes own;

  @Inject
  public WordsResource(VoteDesk desk, Votes votes, OwnVotes own) {
    this.desk = desk;
    this.votes = votes;
    this.own = own;
  }

  @GET
  @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
  public Page form(
      @PathParam("consultation") UUID id,
      @PathParam("target") String target,
      @Context SecurityContext security) {
    Vote vote = own.vote(Officer.of(security), id);
    VoteWordings wordings = votes.wordings(vote, language(target));
    return new WordsPage("officer/vote/" + id, wordings, wordings.kept(), FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
  public Response keep(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("target") String target,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = Officer.of(security);
    Vote vote = own.vote(officer, id);
    VoteWordings wordings = votes.wordings(vote, language(target));
    WordsForm form = WordsForm.of(wordings, sent);
    FormErrors errors = form.errors();
    if (!errors.isEmpty()) {
      return Response.status(422)
          .type(MediaType.TEXT_HTML_TYPE)
          .entity(new WordsPage("officer/vote/" + id, wordings, form.typed(), errors))
          .build();
    }
    desk.translate(officer, vote, wordings.language(), form.changed(wordings));
    return VoteDeskResource.back(lang, id);
  }

  private static Language language(String tag) {
    return Languages.standard()
        .find(tag)
        .filter(language -> !language.equals(Language.ENGLISH))
        .orElseThrow(NotFoundException::new);
  }
}
