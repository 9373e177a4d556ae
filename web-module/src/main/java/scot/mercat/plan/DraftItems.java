package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;

/** The plans that an editor has begun to write, or to write anew. */
@Singleton
@Transactional
public class DraftItems implements DeskItems {
  private static final String LIST = "officer/plans";

  private final Plans plans;

  @Inject
  public DraftItems(Plans plans) {
    this.plans = plans;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    if (!officer.is(Role.EDITOR)) {
      return List.of();
    }
    List<Plan> drafts = plans.of(officer).stream().filter(this::isBeingWritten).toList();
    return drafts.isEmpty()
        ? List.of()
        : List.of(
            new DeskItem(
                drafts.size(), "plan.desk.drafts", path(drafts), DeskItem.Urgency.WAITING));
  }

  private boolean isBeingWritten(Plan plan) {
    return plans.versions(plan.id()).stream().anyMatch(VersionName::isDraft);
  }

  /** A single one is opened at once. */
  private static String path(List<Plan> drafts) {
    return drafts.size() == 1 ? LIST + "/" + drafts.getFirst().slug() : LIST;
  }
}
