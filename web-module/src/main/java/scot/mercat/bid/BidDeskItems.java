package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;

/** Members who asked for their entry to be put right and have no answer. */
@Singleton
@Transactional
public class BidDeskItems implements DeskItems {
  private final CorrectionRequests requests;

  @Inject
  public BidDeskItems(CorrectionRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    boolean isTheirs = officer.is(Role.BID_OFFICER) || officer.is(Role.BALLOT_HOLDER);
    long waiting = isTheirs ? requests.waiting(officer) : 0;
    return waiting == 0
        ? List.of()
        : List.of(new DeskItem(waiting, "bid.request.desk", "officer/bids", DeskItem.Urgency.DUE));
  }
}
