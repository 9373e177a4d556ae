package scot.mercat.ballot.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the translations of how to vote. */
@Singleton
public class StepsNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "ballot.steps.title",
            "officer/ballot/how-to-vote",
            Set.of(Role.TRANSLATOR, Role.BALLOT_HOLDER),
            42));
  }
}
