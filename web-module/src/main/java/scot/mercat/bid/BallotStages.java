package scot.mercat.bid;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import scot.mercat.bid.rules.BallotStage;

/** How far ballots are, as the features above this one tell it. */
@Singleton
public class BallotStages {
  private final Instance<BallotProgress> sources;

  @Inject
  public BallotStages(@Any Instance<BallotProgress> sources) {
    this.sources = sources;
  }

  /** The furthest that any of them tells. */
  public BallotStage of(Proposal proposal) {
    return sources.stream()
        .map(source -> source.of(proposal))
        .max(Comparator.naturalOrder())
        .orElse(BallotStage.VOTING);
  }
}
