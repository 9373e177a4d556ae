package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;

/** Votes whose papers no longer follow the register, and that this officer can settle. */
@Singleton
@Transactional
public class SettlingDeskItems implements DeskItems {
  private final WaitingInBallots waiting;
  private final SettlingDesk desk;

  @Inject
  public SettlingDeskItems(WaitingInBallots waiting, SettlingDesk desk) {
    this.waiting = waiting;
    this.desk = desk;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    return waiting.items(
        officer, "ballot.settle.desk", "settling", proposal -> count(officer, proposal));
  }

  private long count(Officer officer, Proposal proposal) {
    return desk.sheet(proposal).open().stream().filter(one -> isTheirs(officer, one)).count();
  }

  /** The first word is the ballot holder's; the second is anybody else's. */
  private static boolean isTheirs(Officer officer, ToSettle one) {
    return one.asked().isEmpty() ? officer.is(Role.BALLOT_HOLDER) : one.waitsFor(officer.id());
  }
}
