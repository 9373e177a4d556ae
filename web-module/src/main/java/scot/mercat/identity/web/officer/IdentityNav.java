package scot.mercat.identity.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The administrator's way to the list of officers. */
@Singleton
public class IdentityNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item("identity.nav.officers", "officer/officers", Set.of(Role.ADMINISTRATOR), 90));
  }
}
