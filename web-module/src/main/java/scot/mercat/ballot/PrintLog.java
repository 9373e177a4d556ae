package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import scot.mercat.ballot.rules.PaperNumbers;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.PrintStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;

/** The issue log: each making of papers, with the hash of what was made. */
@Singleton
@Transactional
public class PrintLog {
  private final PrintStore store;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public PrintLog(PrintStore store, BallotLog log, Clock clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /** The newest first, so many at most. */
  public List<Printed> of(Proposal proposal, int most) {
    return store.logged(proposal.id(), most);
  }

  void add(
      Officer officer, Proposal proposal, PrintOrder order, List<Serial> serials, String hash) {
    Printed printed =
        new Printed(
            Ids.next(),
            officer.id(),
            clock.instant(),
            order.content(),
            order.purpose(),
            PaperNumbers.of(serials),
            serials.size(),
            hash);
    store.log(proposal.id(), printed);
    log.append(
        officer,
        proposal,
        "ballot.papers-printed",
        Map.of(
            "content", printed.content().code(),
            "for", printed.purpose().code(),
            "papers", String.valueOf(printed.papers()),
            "numbers", printed.numbers(),
            "sha256", hash));
  }
}
