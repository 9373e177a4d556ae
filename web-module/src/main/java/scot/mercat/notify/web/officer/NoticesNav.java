package scot.mercat.notify.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.web.OfficerNav;

/** The way to what was sent, for those who see to it. */
@Singleton
public class NoticesNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "notify.officer.title", "officer/notify", Set.of("administrator", "moderator"), 80));
  }
}
