package scot.mercat.response.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import scot.mercat.response.Responses;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/**
 * Published comments, on pages of their own, so that a plan with many is as quick as one with none.
 */
@Path("{lang}/plans/{slug}/v{version:[0-9]{1,6}}")
public class CommentsResource {
  private static final int ON_A_PAGE = 50;

  private final Responses responses;
  private final CommentTargets targets;

  @Inject
  CommentsResource(Responses responses, CommentTargets targets) {
    this.responses = responses;
    this.targets = targets;
  }

  @GET
  @Path("comments")
  @PermitAll
  public Page onPlan(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @QueryParam("page") @DefaultValue("1") int number) {
    return page(targets.find(slug, version, Optional.empty(), reader), number);
  }

  @GET
  @Path("paragraphs/{key}/comments")
  @PermitAll
  public Page onParagraph(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @PathParam("key") String key,
      @QueryParam("page") @DefaultValue("1") int number) {
    return page(targets.find(slug, version, Optional.of(key), reader), number);
  }

  private Page page(CommentTarget target, int asked) {
    int number = Math.clamp(asked, 1, 10_000);
    Responses.Stretch found =
        responses.publicOn(target.plan().id(), target.block(), (number - 1) * ON_A_PAGE, ON_A_PAGE);
    int pages = (int) ((found.total() + ON_A_PAGE - 1) / ON_A_PAGE);
    return new CommentsPage(target, found.responses(), found.total(), number, pages);
  }
}
