package scot.mercat.bid.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the improvement districts. */
@Singleton
public class BidNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "bid.list.title",
            "officer/bids",
            Set.of(Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK),
            40));
  }
}
