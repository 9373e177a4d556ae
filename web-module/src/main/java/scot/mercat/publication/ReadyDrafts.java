package scot.mercat.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;

/** Drafts that an approver could publish. */
@Singleton
@Transactional
public class ReadyDrafts implements DeskItems {
  private final Plans plans;
  private final Previews previews;

  @Inject
  public ReadyDrafts(Plans plans, Previews previews) {
    this.plans = plans;
    this.previews = previews;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    if (!officer.is(Role.APPROVER)) {
      return List.of();
    }
    List<Plan> ready = plans.of(officer).stream().filter(previews::isReady).toList();
    return ready.isEmpty()
        ? List.of()
        : List.of(
            new DeskItem(
                ready.size(), "publication.desk.ready", path(ready), DeskItem.Urgency.WAITING));
  }

  /** A single one is opened at once. */
  private static String path(List<Plan> ready) {
    return ready.size() == 1
        ? "officer/plans/" + ready.getFirst().slug() + "/publish"
        : "officer/plans";
  }
}
