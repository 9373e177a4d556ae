package scot.mercat.vote.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.translations.Language;
import scot.mercat.vote.Vote;
import scot.mercat.vote.Votes;

/** What people chose, once voting is over and the result declared. */
@Path("{lang}/consultations/{slug}/results")
public class ResultsResource {
  private final Votes votes;

  @Inject
  public ResultsResource(Votes votes) {
    this.votes = votes;
  }

  @GET
  @PermitAll
  public Response show(@PathParam("lang") Language lang, @PathParam("slug") String slug) {
    Vote vote = votes.ofPublic(slug).orElseThrow(NotFoundException::new);
    String path = "consultations/" + slug;
    if (!votes.phase(vote).isOver()) {
      return Response.seeOther(URI.create("/" + lang.tag() + "/" + path + "/vote")).build();
    }
    ResultsPage page =
        new ResultsPage(
            votes.text(vote, lang),
            path,
            votes.resultBy(vote),
            votes.turnout(vote),
            votes.result(vote).orElse(null));
    return Response.ok(page, MediaType.TEXT_HTML_TYPE).build();
  }
}
