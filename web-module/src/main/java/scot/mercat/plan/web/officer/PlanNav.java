package scot.mercat.plan.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the plans, for those who write and approve them. */
@Singleton
public class PlanNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item("plan.list.title", "officer/plans", Set.of(Role.EDITOR, Role.APPROVER), 20));
  }
}
