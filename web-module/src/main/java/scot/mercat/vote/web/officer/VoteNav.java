package scot.mercat.vote.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the votes. */
@Singleton
public class VoteNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "vote.list.title",
            "officer/vote",
            Set.of(Role.EDITOR, Role.APPROVER, Role.ANALYST, Role.TRANSLATOR),
            35));
  }
}
