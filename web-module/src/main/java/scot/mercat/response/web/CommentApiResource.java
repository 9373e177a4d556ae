package scot.mercat.response.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.response.Response;
import scot.mercat.response.Responses;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.web.ApiAnswer;

/** Published comments, for programs. */
@Path("api/plans/{slug}/comments")
@Produces(MediaType.APPLICATION_JSON)
public class CommentApiResource {
  private static final int ON_A_PAGE = 100;
  private static final int LAST_PAGE = 10_000;

  private final Plans plans;
  private final Responses responses;

  @Inject
  public CommentApiResource(Plans plans, Responses responses) {
    this.plans = plans;
    this.responses = responses;
  }

  @GET
  @PermitAll
  public jakarta.ws.rs.core.Response comments(
      @Context Request request,
      @PathParam("slug") String slug,
      @QueryParam("page") @DefaultValue("1") int page) {
    Plan plan = plans.find(slug).orElseThrow(NotFoundException::new);
    int from = (Math.clamp(page, 1, LAST_PAGE) - 1) * ON_A_PAGE;
    Responses.Stretch found = responses.publicOn(plan.id(), Optional.empty(), from, ON_A_PAGE);
    JsonArrayBuilder list = Json.createArrayBuilder();
    found.responses().forEach(response -> list.add(json(response)));
    return ApiAnswer.of(
        request,
        Json.createObjectBuilder().add("total", found.total()).add("comments", list).build());
  }

  private static JsonObject json(Response response) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", response.id().value().toString())
            .add("version", response.version())
            .add("text", ApiAnswer.text(response.text(), response.language()))
            .add("channel", response.channel().code())
            .add("headcount", response.headcount())
            .add("receivedOn", CivilTime.day(response.receivedAt()).toString());
    response.block().ifPresent(block -> json.add("paragraph", block.value().toString()));
    response.name().ifPresent(name -> json.add("name", name));
    response.organisation().ifPresent(name -> json.add("organisation", name));
    response.translation().ifPresent(words -> json.add("translation", translation(words)));
    return json.build();
  }

  private static JsonObject translation(Response.TranslatedWords words) {
    return Json.createObjectBuilder()
        .add("text", words.text())
        .add("language", "en")
        .add("by", words.by())
        .add("machine", words.isMachine())
        .build();
  }
}
