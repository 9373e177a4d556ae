package scot.mercat.ballot.rules;

import java.util.Optional;
import scot.mercat.ballot.rules.PaperJudged.Verdict;

/**
 * What is known of a returned paper: two officers read it, each blind to the other; where they
 * differ the ballot holder decides.
 */
public sealed interface Reading {
  /** Fewer than two officers have read it. */
  record Waiting(int read) implements Reading {}

  /** The two read the same, or the holder has decided. */
  record Settled(Verdict verdict) implements Reading {}

  /** The two differ, and nobody has decided. */
  record Disputed(Verdict first, Verdict second) implements Reading {}

  /**
   * @param ruling what the ballot holder decided once both had read it; it stands above both
   */
  static Reading of(Optional<Verdict> first, Optional<Verdict> second, Optional<Verdict> ruling) {
    if (first.isEmpty() || second.isEmpty()) {
      return new Waiting((int) (first.stream().count() + second.stream().count()));
    }
    if (ruling.isPresent()) {
      return new Settled(ruling.get());
    }
    return first.equals(second)
        ? new Settled(first.get())
        : new Disputed(first.get(), second.get());
  }
}
