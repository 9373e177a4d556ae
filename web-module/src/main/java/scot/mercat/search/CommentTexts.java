package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
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
@Singleton
public class CommentTexts implements TextSource {
  /** So many comments of the longest kind are a few megabytes. */
  private static final int AT_ONCE = 500;

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
  public void subjects(Consumer<List<String>> reader) {
    for (List<ResponseId> ids = responses.idsAfter(Optional.empty(), AT_ONCE);
        !ids.isEmpty();
        ids = responses.idsAfter(Optional.of(ids.getLast()), AT_ONCE)) {
      reader.accept(ids.stream().map(id -> id.value().toString()).toList());
    }
  }

  @Override
  public Map<String, List<Readable>> about(List<String> ids) {
    Map<String, List<Readable>> found = new HashMap<>();
    Map<ConsultationId, Optional<Asked>> asked = new HashMap<>();
    for (Response response :
        responses.all(ids.stream().map(id -> new ResponseId(UUID.fromString(id))).toList())) {
      if (!response.isUrgent()) {
        asked
            .computeIfAbsent(response.consultation(), this::asked)
            .ifPresent(one -> found.put(response.id().value().toString(), texts(response, one)));
      }
    }
    return found;
  }

  /** What all responses to a consultation share. */
  private record Asked(String title, Set<String> officers, String plan) {}

  private Optional<Asked> asked(ConsultationId id) {
    return consultations
        .find(id)
        .flatMap(one -> plans.find(one.plan()).map(plan -> asked(one, plan)));
  }

  private Asked asked(Consultation one, Plan plan) {
    return new Asked(
        consultations.text(one, Language.ENGLISH).title().text(),
        Audiences.officersFor(one.body()),
        plan.slug());
  }

  private static List<Readable> texts(Response response, Asked asked) {
    List<Readable> texts = new ArrayList<>();
    texts.add(text(response, asked, "own", response.language(), response.text()));
    response
        .translation()
        .ifPresent(words -> texts.add(text(response, asked, "en", Language.ENGLISH, words.text())));
    return texts;
  }

  private static Readable text(
      Response response, Asked asked, String form, Language language, String body) {
    String page =
        Readable.OWN_PAGES + "/plans/" + asked.plan() + "/v" + response.version() + "/comments";
    return new Readable(
        "comment:" + response.id().value() + ":" + form,
        Kind.COMMENT,
        Readable.ANY,
        language,
        asked.title(),
        Language.ENGLISH,
        body,
        audiences(response, asked),
        page,
        page + "#r-" + response.id().value(),
        response.receivedAt());
  }

  private static Set<String> audiences(Response response, Asked asked) {
    Set<String> audiences = new HashSet<>(asked.officers());
    if (response.isPublic()) {
      audiences.addAll(Audiences.EVERYBODY);
    }
    return audiences;
  }
}
