package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.SmallBallot;
import scot.mercat.ballot.store.AfterStore;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.ObservedStore;
import scot.mercat.bid.Proposal;

/**
 * What observers see of a ballot: every paper with what was read, and nobody's name. Why it is
 * shown only once all papers are settled, and in which order, is decision 0016.
 */
@Singleton
@Transactional
public class Observing {
  private final HeldStore ballots;
  private final ObservedStore store;
  private final AfterStore after;
  private final Tally tally;

  @Inject
  public Observing(HeldStore ballots, ObservedStore store, AfterStore after, Tally tally) {
    this.ballots = ballots;
    this.store = store;
    this.after = after;
    this.tally = tally;
  }

  /** What there is to see. */
  public sealed interface Seen {
    /** Before the close. */
    record Nothing() implements Seen {}

    /** The papers are destroyed, and with them what was read. */
    record Destroyed() implements Seen {}

    /**
     * Papers are being read.
     *
     * @param unsettled how many are not settled yet, at least 1
     */
    record BeingRead(int unsettled) implements Seen {}

    /** So few papers count that single ones could be guessed. */
    record TooFew() implements Seen {}

    /**
     * Every paper that came in time and counts, or could.
     *
     * @param unread how many papers were rejected without anybody reading them, by cause
     * @param leftOut how many came back and do not count, since the register was corrected
     */
    record Papers(List<ObservedPaper> papers, Map<RejectionCause, Integer> unread, int leftOut)
        implements Seen {
      public Papers {
        papers = List.copyOf(papers);
        unread = Map.copyOf(unread);
      }
    }
  }

  public Seen of(Proposal proposal) {
    return ballots
        .find(proposal)
        .filter(held -> held.closed().isPresent())
        .<Seen>map(this::closed)
        .orElseGet(Seen.Nothing::new);
  }

  private Seen closed(HeldBallot held) {
    if (after.isDestroyed(held.proposal().id())) {
      return new Seen.Destroyed();
    }
    int unsettled = tally.unsettled(held);
    if (unsettled > 0) {
      return new Seen.BeingRead(unsettled);
    }
    List<ObservedPaper> papers = store.papers(held.proposal().id());
    long counted = papers.stream().filter(paper -> paper.decided() instanceof Counted).count();
    return SmallBallot.revealsPapers(Math.toIntExact(counted))
        ? new Seen.TooFew()
        : new Seen.Papers(papers, store.unread(held.proposal().id()), tally.leftOut(held));
  }
}
