package scot.mercat.ballot;

import java.util.Optional;
import scot.mercat.ballot.rules.PaperJudged.Verdict;

/**
 * A paper as observers see it: what was read on it, and nothing that tells whose it is.
 *
 * @param first what one officer read
 * @param second what the other read
 * @param ruling what the ballot holder decided; nothing where nothing had to be
 * @param reason of the ruling, without numbers; empty where there is none
 */
public record ObservedPaper(
    Verdict first, Verdict second, Optional<Verdict> ruling, String reason) {
  /** What is counted. */
  public Verdict decided() {
    return ruling.orElse(first);
  }
}
