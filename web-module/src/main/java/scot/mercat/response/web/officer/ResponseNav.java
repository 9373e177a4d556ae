package scot.mercat.response.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to what came in. */
@Singleton
public class ResponseNav implements OfficerNav {
  private static final Set<String> READERS =
      Set.of(Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.MODERATOR, Role.ANALYST);

  @Override
  public List<Item> items() {
    return List.of(new Item("response.nav.responses", OfficerPlaces.ALL, READERS, 35));
  }
}
