package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;

/** Papers that wait for this officer as the second one. */
@Singleton
@Transactional
public class RequestDeskItems implements DeskItems {
  private final WaitingInBallots waiting;
  private final PaperRequests requests;

  @Inject
  public RequestDeskItems(WaitingInBallots waiting, PaperRequests requests) {
    this.waiting = waiting;
    this.requests = requests;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    return waiting.items(
        officer, "ballot.requests.desk", "requests", proposal -> count(officer, proposal));
  }

  private long count(Officer officer, Proposal proposal) {
    return requests.waiting(proposal).stream()
        .filter(request -> !request.askedBy().equals(officer.id()))
        .count();
  }
}
