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

/** Votes whose papers no longer follow the register, and that this officer can settle. */
@Singleton
@Transactional
public class SettlingDeskItems implements DeskItems {
  private final Districts districts;
  private final SettlingDesk desk;

  @Inject
  public SettlingDeskItems(Districts districts, SettlingDesk desk) {
    this.districts = districts;
    this.desk = desk;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    return officer.is(Role.BALLOT_HOLDER) || officer.is(Role.BALLOT_CLERK)
        ? districts.of(officer).stream().flatMap(proposal -> item(officer, proposal)).toList()
        : List.of();
  }

  private Stream<DeskItem> item(Officer officer, Proposal proposal) {
    long count = desk.sheet(proposal).open().stream().filter(one -> isTheirs(officer, one)).count();
    String path = "officer/ballot/" + proposal.id().value() + "/settling";
    return count > 0
        ? Stream.of(new DeskItem(count, "ballot.settle.desk", path, Urgency.DUE))
        : Stream.empty();
  }

  /** The first word is the ballot holder's; the second is anybody else's. */
  private static boolean isTheirs(Officer officer, ToSettle one) {
    return one.asked().isEmpty() ? officer.is(Role.BALLOT_HOLDER) : one.waitsFor(officer.id());
  }
}
