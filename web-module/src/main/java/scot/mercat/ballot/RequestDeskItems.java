package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;

/** Papers that wait for this officer as the second one. */
@Singleton
@Transactional
public class RequestDeskItems implements DeskItems {
  private final Districts districts;
  private final PaperRequests requests;

  @Inject
  public RequestDeskItems(Districts districts, PaperRequests requests) {
    this.districts = districts;
    this.requests = requests;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    return officer.is(Role.BALLOT_HOLDER) || officer.is(Role.BALLOT_CLERK)
        ? districts.of(officer).stream().flatMap(proposal -> item(officer, proposal)).toList()
        : List.of();
  }

  private Stream<DeskItem> item(Officer officer, Proposal proposal) {
    long count =
        requests.waiting(proposal).stream()
            .filter(request -> !request.askedBy().equals(officer.id()))
            .count();
    String path = "officer/ballot/" + proposal.id().value() + "/requests";
    return count > 0
        ? Stream.of(new DeskItem(count, "ballot.requests.desk", path, Urgency.DUE))
        : Stream.empty();
  }
}
