package scot.mercat.desk.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way back to the first page, from everywhere. */
@Singleton
public class DeskNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(new Item("web.officer.today", "officer", Set.of(Role.OFFICER), 10));
  }
}
