package scot.mercat.publication.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import scot.mercat.place.Body;
import scot.mercat.place.Places;
import scot.mercat.plan.EasyReadDocuments;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.VersionName;
import scot.mercat.publication.Edition;
import scot.mercat.publication.EditionBlock;
import scot.mercat.publication.Editions;
import scot.mercat.translations.Language;

/** Gathers what an edition's page says. */
@Singleton
public class EditionPageMaker {
  private final Plans plans;
  private final Editions editions;
  private final Places places;
  private final EasyReadDocuments easyRead;

  @Inject
  public EditionPageMaker(
      Plans plans, Editions editions, Places places, EasyReadDocuments easyRead) {
    this.plans = plans;
    this.editions = editions;
    this.places = places;
    this.easyRead = easyRead;
  }

  public EditionPage page(Edition edition) {
    Plan plan = plans.find(edition.plan()).orElseThrow();
    Map<String, String> texts = editions.texts(edition);
    List<BlockView> views =
        edition.blocks().stream().map(block -> view(edition, block, texts)).toList();
    List<VersionName> published =
        plans.versions(plan.id()).stream().filter(version -> !version.isDraft()).toList();
    return new EditionPage(plan, edition, views, published, hasEasyRead(edition));
  }

  /** A version from before the document was made has none: what it says may be another plan. */
  private boolean hasEasyRead(Edition edition) {
    return easyRead
        .find(edition.plan())
        .filter(document -> document.madeFrom() <= edition.version())
        .isPresent();
  }

  private BlockView view(Edition edition, EditionBlock block, Map<String, String> texts) {
    Language language = block.fallback().isTranslation() ? edition.language() : Language.ENGLISH;
    String owner = block.facts().get("owner").flatMap(places::body).map(Body::name).orElse("");
    return new BlockView(block, texts.getOrDefault(block.shownHash(), ""), language, owner);
  }
}
