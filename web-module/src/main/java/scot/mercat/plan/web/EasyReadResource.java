package scot.mercat.plan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.EasyReadDocuments;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanTitles;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.Wordings;
import scot.mercat.translations.Language;
import scot.mercat.web.Assets;

/** A published plan in Easy Read. */
@Path("{lang}/plans/{slug}/easy-read")
public class EasyReadResource {
  private final Plans plans;
  private final PlanTitles titles;
  private final EasyReadDocuments documents;
  private final Wordings wordings;
  private final Pictures pictures;

  @Inject
  public EasyReadResource(
      Plans plans,
      PlanTitles titles,
      EasyReadDocuments documents,
      Wordings wordings,
      Assets assets) {
    this.plans = plans;
    this.titles = titles;
    this.documents = documents;
    this.wordings = wordings;
    this.pictures = new Pictures(assets);
  }

  @GET
  @PermitAll
  public EasyReadPage read(@PathParam("lang") Language lang, @PathParam("slug") String slug) {
    Plan plan = plans.find(slug).orElseThrow(NotFoundException::new);
    PlanVersion version = plans.latestPublished(plan).orElseThrow(NotFoundException::new);
    EasyRead easy = documents.find(plan.id()).orElseThrow(NotFoundException::new);
    return new EasyReadPage(
        plan,
        titles.of(version),
        easy,
        easy.stale(version),
        withheld(easy, version),
        easy.untold(version).size(),
        pictures.of(easy.parts()));
  }

  private Map<String, List<String>> withheld(EasyRead easy, PlanVersion version) {
    Map<String, List<String>> texts = new HashMap<>();
    easy.withheld(version)
        .forEach((key, instead) ->
            texts.put(key, instead.stream().map(p -> wordings.text(p.plain())).toList()));
    return texts;
  }
}
