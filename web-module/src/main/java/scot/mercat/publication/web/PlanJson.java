package scot.mercat.publication.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.plan.Plan;
import scot.mercat.plan.VersionName;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.EditionBlock;
import scot.mercat.publication.Editions;
import scot.mercat.publication.TitledPlan;
import scot.mercat.translations.Language;
import scot.mercat.web.ApiAnswer;
import scot.mercat.web.PublicAddress;

/** Plans and editions as programs read them; {@code openapi.json} says what each field means. */
@Singleton
public class PlanJson {
  private final Editions editions;
  private final PublicAddress address;

  @Inject
  public PlanJson(Editions editions, PublicAddress address) {
    this.editions = editions;
    this.address = address;
  }

  JsonObject summary(TitledPlan titled, Language language) {
    return summaryOf(titled, language).build();
  }

  JsonObject whole(TitledPlan titled, List<VersionName> versions, Language language) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    versions.stream()
        .filter(version -> !version.isDraft())
        .forEach(version -> list.add(version(titled.plan(), version, language)));
    return summaryOf(titled, language).add("versions", list).build();
  }

  JsonObject edition(String slug, Edition edition) {
    Map<String, String> texts = editions.texts(edition);
    JsonArrayBuilder paragraphs = Json.createArrayBuilder();
    edition.blocks().forEach(block -> paragraphs.add(paragraph(edition, block, texts)));
    return Json.createObjectBuilder()
        .add("plan", slug)
        .add("version", edition.version())
        .add("rendition", edition.rendition().code())
        .add("language", edition.language().tag())
        .add("publishedAt", edition.publishedAt().toString())
        .add("approvedBy", edition.approvedBy())
        .add("paragraphs", paragraphs)
        .build();
  }

  private JsonObjectBuilder summaryOf(TitledPlan titled, Language language) {
    Plan plan = titled.plan();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("slug", plan.slug())
            .add("kind", plan.kind().code())
            .add("body", plan.body());
    plan.locality().ifPresent(locality -> json.add("locality", locality));
    return json.add("from", plan.from().toString())
        .add("to", plan.to().toString())
        .add("title", ApiAnswer.text(titled.title().text(), titled.title().language()))
        .add("summary", ApiAnswer.text(titled.summary().text(), titled.summary().language()))
        .add("version", titled.version())
        .add("publishedAt", titled.publishedAt().toString())
        .add("page", address.url() + "/" + language.tag() + "/plans/" + plan.slug());
  }

  private JsonObject version(Plan plan, VersionName version, Language language) {
    JsonObjectBuilder renditions = Json.createObjectBuilder();
    for (Rendition rendition : Rendition.values()) {
      renditions.add(
          rendition.code(),
          address.url()
              + "/api/plans/"
              + plan.slug()
              + "/versions/"
              + version.number()
              + "/"
              + rendition.code()
              + "?lang="
              + language.tag());
    }
    JsonObjectBuilder json = Json.createObjectBuilder().add("number", version.number());
    version.publishedOn().ifPresent(day -> json.add("publishedOn", day.toString()));
    return json.add("renditions", renditions).build();
  }

  private static JsonObject paragraph(
      Edition edition, EditionBlock block, Map<String, String> texts) {
    boolean own = block.fallback().isTranslation();
    JsonObjectBuilder facts = Json.createObjectBuilder();
    new TreeMap<>(block.facts().values()).forEach(facts::add);
    return Json.createObjectBuilder()
        .add("id", block.block().value().toString())
        .add("key", block.key())
        .add("kind", block.kind().code())
        .add("level", block.level())
        .add("text", texts.getOrDefault(block.shownHash(), ""))
        .add("language", own ? edition.language().tag() : Language.ENGLISH.tag())
        .add("shown", block.fallback().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .add("translatedBy", block.translatedBy())
        .add("reviewedBy", block.reviewedBy())
        .add("facts", facts)
        .build();
  }
}
