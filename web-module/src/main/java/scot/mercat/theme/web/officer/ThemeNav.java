package scot.mercat.theme.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the themes, for those who group what was said and those who translate titles. */
@Singleton
public class ThemeNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "theme.nav", ThemePlaces.ALL, Set.of(Role.ANALYST, Role.EDITOR, Role.TRANSLATOR), 40));
  }
}
