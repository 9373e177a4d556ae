package scot.mercat.ballot.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the bank holidays. */
@Singleton
public class HolidayNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "ballot.holidays.title",
            "officer/ballot/bank-holidays",
            Set.of(Role.ADMINISTRATOR),
            85));
  }
}
