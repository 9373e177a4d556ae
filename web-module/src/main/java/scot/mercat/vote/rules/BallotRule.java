package scot.mercat.vote.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * "Choose up to so many": every chosen thing gets one vote, and all votes count the same.
 *
 * @param most how many may be chosen, 1 or more
 */
public record BallotRule(int most) {
  public BallotRule {
    if (most < 1) {
      throw new IllegalArgumentException("At least one thing can be chosen");
    }
  }

  /** Whether what somebody chose is a vote. */
  public sealed interface Verdict {
    /**
     * @param chosen each once, in the order in which they are offered
     */
    record Good(Set<String> chosen) implements Verdict {}

    record NothingChosen() implements Verdict {}

    record TooMany(int chosen, int most) implements Verdict {}

    /** Something was chosen that is not on offer: no page of ours sends that. */
    record NotOffered() implements Verdict {}
  }

  /** Judges a choice; the same thing twice is once. */
  public Verdict judge(Collection<String> chosen, Collection<String> offered) {
    if (!offered.containsAll(chosen)) {
      return new Verdict.NotOffered();
    }
    Set<String> once = new LinkedHashSet<>(offered);
    once.retainAll(chosen);
    if (once.isEmpty()) {
      return new Verdict.NothingChosen();
    }
    return once.size() > most ? new Verdict.TooMany(once.size(), most) : new Verdict.Good(once);
  }
}
