package scot.mercat.publication.web;

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
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.Editions;
import scot.mercat.publication.TitledPlan;
import scot.mercat.translations.Language;
import scot.mercat.web.ApiAnswer;

/** Published plans and their editions, for programs. */
@Path("api/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlanApiResource {
  private final Plans plans;
  private final Editions editions;
  private final PlanJson json;

  @Inject
  public PlanApiResource(Plans plans, Editions editions, PlanJson json) {
    this.plans = plans;
    this.editions = editions;
    this.json = json;
  }

  @GET
  @PermitAll
  public Response list(
      @Context Request request, @QueryParam("lang") @DefaultValue("en") Language lang) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    plans.all().stream()
        .flatMap(plan -> editions.titled(plan, lang).stream())
        .forEach(titled -> list.add(json.summary(titled, lang)));
    return ApiAnswer.of(request, list.build());
  }

  @GET
  @Path("{slug}")
  @PermitAll
  public Response plan(
      @Context Request request,
      @PathParam("slug") String slug,
      @QueryParam("lang") @DefaultValue("en") Language lang) {
    Plan plan = plans.find(slug).orElseThrow(NotFoundException::new);
    TitledPlan titled = editions.titled(plan, lang).orElseThrow(NotFoundException::new);
    return ApiAnswer.of(request, json.whole(titled, plans.versions(plan.id()), lang));
  }

  @GET
  @Path("{slug}/versions/{version}/{rendition}")
  @PermitAll
  public Response edition(
      @Context Request request,
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @PathParam("rendition") String rendition,
      @QueryParam("lang") @DefaultValue("en") Language lang) {
    Optional<Edition> edition =
        Rendition.find(rendition)
            .flatMap(form ->
                plans.find(slug).flatMap(plan -> editions.find(plan.id(), version, form, lang)));
    return ApiAnswer.of(request, json.edition(slug, edition.orElseThrow(NotFoundException::new)));
  }
}
