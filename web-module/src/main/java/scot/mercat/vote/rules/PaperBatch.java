package scot.mercat.vote.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Votes that were counted by hand, as a sheet says.
 *
 * @param papers how many there were, spoilt ones included
 * @param spoilt how many of them cannot be counted, such as with too many crosses
 * @param votes by option; what is absent has none
 */
public record PaperBatch(int papers, int spoilt, Map<String, Integer> votes) {
  public PaperBatch {
    votes = Map.copyOf(votes);
  }

  /** What cannot be right. */
  public sealed interface Fault {
    record NoPapers() implements Fault {}

    /** There are more spoilt papers than papers, or fewer than none. */
    record Spoilt() implements Fault {}

    /** One thing has more votes than there are good papers, or fewer than none. */
    record TooMany(String option, int good) implements Fault {}

    /** A good paper has one to so many crosses, so that all together lie between two numbers. */
    record Sum(int sum, int least, int most) implements Fault {}
  }

  public int good() {
    return papers - spoilt;
  }

  /** Everything that cannot be right, in the order of the form. */
  public List<Fault> faults(BallotRule rule, List<String> options) {
    if (!options.containsAll(votes.keySet())) {
      throw new IllegalArgumentException("No such option");
    }
    if (papers < 1) {
      return List.of(new Fault.NoPapers());
    }
    if (spoilt < 0 || spoilt > papers) {
      return List.of(new Fault.Spoilt());
    }
    List<Fault> faults = new ArrayList<>();
    for (String option : options) {
      int count = votes.getOrDefault(option, 0);
      if (count < 0 || count > good()) {
        faults.add(new Fault.TooMany(option, good()));
      }
    }
    int sum = votes.values().stream().mapToInt(Integer::intValue).sum();
    int most = good() * Math.min(rule.most(), options.size());
    if (faults.isEmpty() && (sum < good() || sum > most)) {
      faults.add(new Fault.Sum(sum, good(), most));
    }
    return faults;
  }
}
