package scot.mercat.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.response.Intake;
import scot.mercat.response.Response;
import scot.mercat.response.ResponseId;
import scot.mercat.response.Responses;
import scot.mercat.translations.Language;

/**
 * What people said, in their own words and as translated: for everybody where it is published, and
 * for officers of the body that asked in any case. Redacted words are in neither; where someone may
 * be at risk, nothing is found until somebody has acted.
 */
@Dependent
public class CommentTexts implements TextSource {
  private final Responses responses;
  private final Consultations consultations;
  private final Plans plans;

  @Inject
  public CommentTexts(Responses responses, Consultations consultations, Plans plans) {
    this.responses = responses;
    this.consultations = consultations;
    this.plans = plans;
  }

  @Override
  public String topic() {
    return Intake.TOPIC;
  }

  @Override
  public List<String> subjects() {
    return responses.ids().stream().map(id -> id.value().toString()).toList();
  }

  @Override
  public List<Readable> about(String id) {
    return responses.all(List.of(new ResponseId(UUID.fromString(id)))).stream()
        .filter(response -> !response.isUrgent())
        .flatMap(this::texts)
        .toList();
  }

  private Stream<Readable> texts(Response response) {
    Optional<Consultation> asked = consultations.find(response.consultation());
    Optional<Plan> plan = plans.find(response.plan());
    if (asked.isEmpty() || plan.isEmpty()) {
      return Stream.empty();
    }
    Readable own =
        text(response, asked.get(), plan.get(), "own", response.language(), response.text());
    return Stream.concat(
        Stream.of(own),
        response.translation().stream()
            .map(words ->
                text(response, asked.get(), plan.get(), "en", Language.ENGLISH, words.text())));
  }

  private Readable text(
      Response response,
      Consultation asked,
      Plan plan,
      String form,
      Language language,
      String body) {
    String page =
        Readable.OWN_PAGES + "/plans/" + plan.slug() + "/v" + response.version() + "/comments";
    return new Readable(
        "comment:" + response.id().value() + ":" + form,
        Kind.COMMENT,
        Readable.ANY,
        language,
        consultations.text(asked, Language.ENGLISH).title().text(),
        Language.ENGLISH,
        body,
        audiences(response, asked),
        page,
        page + "#r-" + response.id().value(),
        response.receivedAt());
  }

  private static Set<String> audiences(Response response, Consultation asked) {
    Set<String> audiences = new HashSet<>(Audiences.officersFor(asked.body()));
    if (response.isPublic()) {
      audiences.addAll(Audiences.EVERYBODY);
    }
    return audiences;
  }
}
