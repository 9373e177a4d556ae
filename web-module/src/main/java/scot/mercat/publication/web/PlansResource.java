package scot.mercat.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.Plans;
import scot.mercat.publication.Editions;
import scot.mercat.publication.TitledPlan;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Lists what is published, for a place or for all. */
@Path("{lang}/plans")
public class PlansResource {
  private final Plans plans;
  private final Editions editions;

  @Inject
  public PlansResource(Plans plans, Editions editions) {
    this.plans = plans;
    this.editions = editions;
  }

  @GET
  @PermitAll
  public Page list(
      @PathParam("lang") Language language, @QueryParam("area") @Nullable String area) {
    List<TitledPlan> titled =
        plans.all().stream()
            .filter(plan -> area == null || plan.locality().filter(area::equals).isPresent())
            .map(plan -> editions.titled(plan, language))
            .flatMap(Optional::stream)
            .toList();
    return new PlansPage(titled);
  }
}
