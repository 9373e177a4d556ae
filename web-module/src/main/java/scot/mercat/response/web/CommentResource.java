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
import java.net.URI;
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
    return begin(targets.find(slug, version, Optional.empty(), reader), reader);
  }

  @GET
  @Path("paragraphs/{key}/comment")
  @PermitAll
  public Response onParagraph(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @PathParam("key") String key) {
    return begin(targets.find(slug, version, Optional.of(key), reader), reader);
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

  /**
   * Whoever reads one version while another is asked about is led there: a correction that is
   * published, or an old link, must not keep people from being heard.
   */
  private Response begin(CommentTarget target, Language reader) {
    return steps
        .begin(target, reader)
        .or(() -> steps.openVersion(target.plan()).map(open -> lead(target, open, reader)))
        .orElseGet(() -> CommentSteps.closed(target, ""));
  }

  private Response lead(CommentTarget target, int version, Language reader) {
    CommentTarget asked = targets.in(version, target, reader);
    return Response.seeOther(URI.create("/" + reader.tag() + "/" + asked.formPath())).build();
  }
}
