package scot.mercat.consultation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.translations.Language;
import scot.mercat.web.ApiAnswer;

/** Approved consultations, for programs. */
@Path("api/consultations")
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationApiResource {
  private final Consultations consultations;
  private final ConsultationJson json;

  @Inject
  public ConsultationApiResource(Consultations consultations, ConsultationJson json) {
    this.consultations = consultations;
    this.json = json;
  }

  @GET
  @PermitAll
  public Response list(
      @Context Request request, @QueryParam("lang") @DefaultValue("en") Language lang) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    consultations.publicOnes().forEach(one -> list.add(json.summary(one, lang)));
    return ApiAnswer.of(request, list.build());
  }

  @GET
  @Path("{slug}")
  @PermitAll
  public Response consultation(
      @Context Request request,
      @PathParam("slug") String slug,
      @QueryParam("lang") @DefaultValue("en") Language lang) {
    Consultation found =
        consultations.find(slug).filter(Consultation::isPublic).orElseThrow(NotFoundException::new);
    return ApiAnswer.of(request, json.whole(found, lang));
  }
}
