package scot.mercat.notify.web.officer;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import scot.mercat.web.OfficerNav;

/** The way to what was sent, for those who see to it. */
@Dependent
public class NoticesNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "notify.officer.title", "officer/notify", Set.of("administrator", "moderator"), 80));
  }
}
