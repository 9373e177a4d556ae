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
import java.util.UUID;
import scot.mercat.response.ResponseId;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Somebody who has read a published comment says that someone may be at risk. */
@Path("{lang}/comments")
public class RiskResource {
  private final RiskSteps steps;

  @Inject
  public RiskResource(RiskSteps steps) {
    this.steps = steps;
  }

  @GET
  @Path("{id}/at-risk")
  @PermitAll
  public Response ask(@PathParam("lang") Language reader, @PathParam("id") UUID id) {
    return steps.ask(reader, new ResponseId(id));
  }

  @POST
  @Path("{id}/at-risk")
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response told(
      @PathParam("lang") Language reader,
      @PathParam("id") UUID id,
      @Context HttpServletRequest request,
      MultivaluedMap<String, String> sent) {
    return steps.tell(reader, new ResponseId(id), RiskForm.of(sent), request);
  }

  @GET
  @Path("at-risk")
  @PermitAll
  public Page thanks(@PathParam("lang") Language reader) {
    return steps.thanks();
  }
}
