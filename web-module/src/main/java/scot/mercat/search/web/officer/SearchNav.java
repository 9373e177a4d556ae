package scot.mercat.search.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to search, for those who may read what was said. */
@Singleton
public class SearchNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "search.title",
            "officer/search",
            Set.of(Role.ANALYST, Role.MODERATOR, Role.EDITOR),
            70));
  }
}
