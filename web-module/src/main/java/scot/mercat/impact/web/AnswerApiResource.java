package scot.mercat.impact.web;

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
import jakarta.ws.rs.core.Response;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.impact.Answer;
import scot.mercat.impact.AnswerView;
import scot.mercat.impact.Answers;
import scot.mercat.impact.rules.Field;
import scot.mercat.translations.Language;
import scot.mercat.web.ApiAnswer;

/** Published answers, for programs. */
@Path("api/consultations/{slug}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class AnswerApiResource {
  private final Consultations consultations;
  private final Answers answers;

  @Inject
  public AnswerApiResource(Consultations consultations, Answers answers) {
    this.consultations = consultations;
    this.answers = answers;
  }

  @GET
  @PermitAll
  public Response answers(
      @Context Request request,
      @PathParam("slug") String slug,
      @QueryParam("lang") @DefaultValue("en") Language lang) {
    Consultation one =
        consultations.find(slug).filter(Consultation::isPublic).orElseThrow(NotFoundException::new);
    JsonArrayBuilder list = Json.createArrayBuilder();
    answers.of(one.id(), lang).stream()
        .filter(view -> view.isAnswered())
        .forEach(view -> list.add(json(view)));
    return ApiAnswer.of(request, list.build());
  }

  private static JsonObject json(AnswerView view) {
    Answer answer = view.answer();
    JsonObjectBuilder texts = Json.createObjectBuilder();
    for (Field field : Field.values()) {
      view.line(field)
          .ifPresent(line -> texts.add(field.code(), ApiAnswer.text(line.text(), line.language())));
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("theme", view.theme().code())
            .add("title", ApiAnswer.text(view.theme().title(), view.theme().language()))
            .add("responses", view.responses())
            .add("people", view.people())
            .add("consideredBy", answer.consideredBy())
            .add("texts", texts)
            .add("changes", changes(view));
    answer.decision().ifPresent(decision -> json.add("decision", decision.code()));
    json.add("state", answer.state().code());
    answer.due().ifPresent(due -> json.add("due", due.toString()));
    view.publishedAt().ifPresent(at -> json.add("publishedAt", at.toString()));
    return json.build();
  }

  private static JsonArrayBuilder changes(AnswerView view) {
    JsonArrayBuilder changes = Json.createArrayBuilder();
    view.changes()
        .forEach(change ->
            changes.add(
                Json.createObjectBuilder()
                    .add("plan", change.planSlug())
                    .add("version", change.version())
                    .add("key", change.key())
                    .add(
                        "reason",
                        ApiAnswer.text(change.reason().text(), change.reason().language()))));
    return changes;
  }
}
