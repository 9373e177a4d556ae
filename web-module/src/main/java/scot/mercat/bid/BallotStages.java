package scot.mercat.bid;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.rules.BallotEnding;
import scot.mercat.bid.rules.BallotStage;

/** How far ballots are, as the features above this one tell it. */
@Singleton
public class BallotStages {
  private final List<BallotProgress> sources;

  @Inject
  public BallotStages(@Any Instance<BallotProgress> sources) {
    this.sources = sources.stream().toList();
  }

  /** The furthest that any of them tells. */
  public BallotStage of(Proposal proposal) {
    return sources.stream()
        .map(source -> source.of(proposal))
        .max(Comparator.naturalOrder())
        .orElse(BallotStage.VOTING);
  }

  /** The day of the ballot; nothing while none is fixed. */
  public Optional<LocalDate> dayOf(Proposal proposal) {
    return sources.stream().flatMap(source -> source.dayOf(proposal).stream()).findFirst();
  }

  /** How it ended, as the first tells that knows of ballots. */
  public BallotEnding endingOf(Proposal proposal) {
    return sources.stream()
        .map(source -> source.endingOf(proposal))
        .findFirst()
        .orElseGet(() -> new BallotEnding.NotHeld(proposal.startsOn()));
  }
}
