package scot.mercat.vote.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The count, in whole numbers only. Things with the same number of votes share a rank, and the next
 * rank is left out: 412, 365, 365, 187 are first, second, second and fourth.
 *
 * @param good how many people's votes count
 * @param spoilt papers that could not be counted
 * @param lines the most votes first; of equals, as they were offered
 */
public record Tally(int good, int spoilt, List<Line> lines) {
  public Tally {
    lines = List.copyOf(lines);
  }

  /**
   * @param isTied whether another thing has as many votes
   */
  public record Line(String option, int votes, int rank, boolean isTied) {}

  /**
   * @param options in the order in which they were offered
   * @param votes by option; what is absent has none
   * @throws IllegalArgumentException when a number is below zero, above the number of good votes,
   *     or belongs to no option
   */
  public static Tally of(List<String> options, Map<String, Integer> votes, int good, int spoilt) {
    if (good < 0 || spoilt < 0 || !options.containsAll(votes.keySet())) {
      throw new IllegalArgumentException("This cannot be the count of such a vote");
    }
    if (votes.values().stream().anyMatch(count -> count < 0 || count > good)) {
      throw new IllegalArgumentException("A thing cannot have more votes than there are people");
    }
    List<Line> lines = new ArrayList<>();
    for (String option : options) {
      int count = votes.getOrDefault(option, 0);
      int ahead = (int) votes.values().stream().filter(other -> other > count).count();
      long same = options.stream().filter(o -> votes.getOrDefault(o, 0) == count).count();
      lines.add(new Line(option, count, ahead + 1, same > 1));
    }
    lines.sort(Comparator.comparingInt(Line::votes).reversed());
    return new Tally(good, spoilt, lines);
  }

  /** Groups of things with equal votes, where they have any. */
  public List<List<Line>> ties() {
    return lines.stream()
        .filter(line -> line.isTied() && line.votes() > 0)
        .map(Line::votes)
        .distinct()
        .map(votes -> lines.stream().filter(line -> line.votes() == votes).toList())
        .toList();
  }

  /** What was chosen most often: one thing, or several that are equal, or none without votes. */
  public List<Line> first() {
    return lines.stream().filter(line -> line.rank() == 1 && line.votes() > 0).toList();
  }

  /** The length of a line's bar, of a hundred, rounded down. For the eye only. */
  public int hundredth(Line line) {
    return good == 0 ? 0 : Math.toIntExact(line.votes() * 100L / good);
  }
}
