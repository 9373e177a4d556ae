package scot.mercat.ballot.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the counts that somebody observes. */
@Singleton
public class ObservedNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "ballot.observed.list", "officer/ballot/observed", Set.of(Role.BALLOT_OBSERVER), 41));
  }
}
