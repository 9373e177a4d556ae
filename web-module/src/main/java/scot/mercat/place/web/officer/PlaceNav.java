package scot.mercat.place.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the partnership and its localities. */
@Singleton
public class PlaceNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item("place.officer.title", "officer/place", Set.of(Role.ADMINISTRATOR), 80));
  }
}
