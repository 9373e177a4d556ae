package scot.mercat.translation.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Comparator;
import java.util.List;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanTitles;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translation.DeskText;
import scot.mercat.translation.DeskViews;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.Page;

/** What waits to be translated: of every plan, and of one plan in one language. */
@Path("{lang}/officer/translations")
public class DeskResource {
  private final Plans plans;
  private final PlanTitles titles;
  private final DeskViews views;

  @Inject
  public DeskResource(Plans plans, PlanTitles titles, DeskViews views) {
    this.plans = plans;
    this.titles = titles;
    this.views = views;
  }

  @GET
  @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
  public Page all(@Context SecurityContext security) {
    return new DeskPage(
        plans.of(Officer.of(security)).stream()
            .map(plan ->
                new DeskPage.OnePlan(plan, titles.of(plan), views.counts(plan, Rendition.PLAIN)))
            .toList());
  }

  @GET
  @Path("{slug}/{target}")
  @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
  public Page one(
      @PathParam("slug") String slug,
      @PathParam("target") String target,
      @QueryParam("form") @DefaultValue("plain") String form,
      @QueryParam("show") @DefaultValue("") String show,
      @QueryParam("kept") @DefaultValue("") String kept,
      @QueryParam("deed") @DefaultValue("") String deed,
      @Context SecurityContext security) {
    Plan plan = plans.find(Officer.of(security), slug).orElseThrow(NotFoundException::new);
    Rendition rendition = Rendition.find(form).orElseThrow(NotFoundException::new);
    Language language = language(target);
    List<DeskText> texts =
        views.texts(plan, rendition, language).stream()
            .sorted(Comparator.comparingInt(text -> TextsPage.STATES.indexOf(text.staleness())))
            .toList();
    return new TextsPage(
        plan,
        titles.of(plan),
        rendition,
        language,
        texts,
        TextsPage.STATES.stream().filter(one -> TextsPage.code(one).equals(show)).findFirst(),
        TextsPage.Kept.of(kept, deed));
  }

  /** Any language that is known, but English, which is what is translated. */
  static Language language(String tag) {
    return Languages.standard()
        .find(tag)
        .filter(language -> !language.equals(Language.ENGLISH))
        .orElseThrow(NotFoundException::new);
  }
}
