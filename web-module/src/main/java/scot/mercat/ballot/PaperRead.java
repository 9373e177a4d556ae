package scot.mercat.ballot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.PaperJudged.Rejected;
import scot.mercat.ballot.rules.Reading;
import scot.mercat.ballot.rules.RejectionCause;

/** A paper that came in time, with what officers read on it. */
public record PaperRead(Paper paper, Reading reading) {
  /**
   * The same papers, but where a second one of the same right would count, it is in dispute: one
   * right has one vote, and which paper gives it the ballot holder decides.
   */
  static List<PaperRead> withDoubles(List<PaperRead> papers) {
    Set<UUID> counted = new HashSet<>();
    return papers.stream().map(paper -> paper.unlessDouble(counted)).toList();
  }

  private PaperRead unlessDouble(Set<UUID> counted) {
    if (!(reading instanceof Reading.Settled(Counted vote)) || counted.add(paper.right())) {
      return this;
    }
    return new PaperRead(
        paper, new Reading.Disputed(vote, new Rejected(RejectionCause.SECOND_PAPER.code())));
  }
}
