package scot.mercat.response.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import scot.mercat.translations.Language;

/**
 * A comment on a plan or one of its paragraphs, by anybody, in any language, without an account.
 */
@Path("{lang}/plans/{slug}/v{version:[0-9]{1,6}}")
public class CommentResource {
  private final CommentSteps steps;
  private final CommentTargets targets;

  @Inject
  CommentResource(CommentSteps steps, CommentTargets targets) {
    this.steps = steps;
    this.targets = targets;
  }

  @GET
  @Path("comment")
  @PermitAll
  public Response onPlan(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("version") int version) {
    return steps.begin(targets.find(slug, version, Optional.empty(), reader), reader);
  }

  @GET
  @Path("paragraphs/{key}/comment")
  @PermitAll
  public Response onParagraph(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @PathParam("key") String key) {
    return steps.begin(targets.find(slug, version, Optional.of(key), reader), reader);
  }

  @POST
  @Path("comment")
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sendOnPlan(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @Context HttpServletRequest request,
      MultivaluedMap<String, String> fields) {
    CommentTarget target = targets.find(slug, version, Optional.empty(), reader);
    return steps.next(target, reader, CommentForm.of(fields, reader), request);
  }

  @POST
  @Path("paragraphs/{key}/comment")
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sendOnParagraph(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @PathParam("key") String key,
      @Context HttpServletRequest request,
      MultivaluedMap<String, String> fields) {
    CommentTarget target = targets.find(slug, version, Optional.of(key), reader);
    return steps.next(target, reader, CommentForm.of(fields, reader), request);
  }
}
