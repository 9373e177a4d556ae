package scot.mercat.consultation.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.Text;
import scot.mercat.consultation.Texts;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;
import scot.mercat.web.ApiAnswer;
import scot.mercat.web.PublicAddress;

/** Consultations as programs read them; {@code openapi.json} says what each field means. */
@Singleton
public class ConsultationJson {
  private final Consultations consultations;
  private final Plans plans;
  private final PublicAddress address;

  @Inject
  public ConsultationJson(Consultations consultations, Plans plans, PublicAddress address) {
    this.consultations = consultations;
    this.plans = plans;
    this.address = address;
  }

  JsonObject summary(Consultation one, Language language) {
    return summaryOf(one, consultations.text(one, language)).build();
  }

  JsonObject whole(Consultation one, Language language) {
    Texts texts = consultations.text(one, language);
    JsonObjectBuilder words = Json.createObjectBuilder();
    texts.byField().forEach((field, text) -> words.add(field.code(), json(text)));
    return summaryOf(one, texts)
        .add("retentionUntil", one.retentionUntil().toString())
        .add("texts", words)
        .build();
  }

  private JsonObjectBuilder summaryOf(Consultation one, Texts texts) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", one.id().value().toString())
            .add("slug", one.slug())
            .add("body", one.body())
            .add("plan", plans.find(one.plan()).map(Plan::slug).orElseThrow())
            .add("version", one.version())
            .add("state", consultations.state(one).code())
            .add("title", json(texts.title()))
            .add("opens", one.opens().toString())
            .add("closes", one.closes().toString())
            .add("answerBy", one.answerBy().toString());
    one.answeredOn().ifPresent(day -> json.add("answeredOn", day.toString()));
    String path = "/" + texts.wanted().tag() + "/consultations/" + one.slug();
    return json.add("page", address.url() + path);
  }

  private static JsonObject json(Text text) {
    return ApiAnswer.text(text.text(), text.language());
  }
}
