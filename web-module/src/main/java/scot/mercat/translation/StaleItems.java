package scot.mercat.translation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;

/** The translations that the English has left behind, for translators. */
@Singleton
@Transactional
public class StaleItems implements DeskItems {
  private final Plans plans;
  private final DeskViews views;

  @Inject
  public StaleItems(Plans plans, DeskViews views) {
    this.plans = plans;
    this.views = views;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    if (!officer.is(Role.TRANSLATOR)) {
      return List.of();
    }
    int stale =
        plans.of(officer).stream()
            .flatMap(plan -> views.counts(plan, Rendition.PLAIN).stream())
            .mapToInt(DeskCounts::stale)
            .sum();
    return stale == 0
        ? List.of()
        : List.of(
            new DeskItem(
                stale, "translation.desk.stale", "officer/translations", DeskItem.Urgency.WAITING));
  }
}
