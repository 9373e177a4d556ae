package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;

/** Lists, for officers who hold ballots, in which of theirs something waits for them. */
@Singleton
class WaitingInBallots {
  private final Districts districts;

  @Inject
  WaitingInBallots(Districts districts) {
    this.districts = districts;
  }

  /**
   * One item for each ballot in which anything waits.
   *
   * @param page below the ballot's own, such as {@code requests}
   * @param count how much waits in the ballot on a proposal
   */
  List<DeskItem> items(Officer officer, String key, String page, ToLongFunction<Proposal> count) {
    return officer.is(Role.BALLOT_HOLDER) || officer.is(Role.BALLOT_CLERK)
        ? districts.of(officer).stream()
            .flatMap(proposal -> item(proposal, key, page, count.applyAsLong(proposal)))
            .toList()
        : List.of();
  }

  private static Stream<DeskItem> item(Proposal proposal, String key, String page, long count) {
    String path = "officer/ballot/" + proposal.id().value() + "/" + page;
    return count > 0 ? Stream.of(new DeskItem(count, key, path, Urgency.DUE)) : Stream.empty();
  }
}
