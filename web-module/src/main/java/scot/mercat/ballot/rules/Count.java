package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import scot.mercat.ballot.rules.Condition.Majority;
import scot.mercat.ballot.rules.Condition.Turnout;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.PaperJudged.Rejected;

/** The count of a ballot, in whole numbers only, one look at each right and each paper. */
public final class Count {
  private final Terms terms;
  private final Map<String, RightEntitled> rights = new HashMap<>();
  private final Set<String> entitled = new HashSet<>();
  private final Map<Choice, Long> votes = new EnumMap<>(Choice.class);
  private final Map<Choice, Long> values = new EnumMap<>(Choice.class);
  private final TreeMap<String, Integer> rejected = new TreeMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Set<String> returned = new HashSet<>();
  private long value;

  private Count(Terms terms) {
    this.terms = terms;
  }

  /**
   * @throws IllegalArgumentException when the ballot cannot be counted: a right or a serial twice,
   *     a person with two rights for one property, a paper of no right, two counted papers of one
   *     right, or values that together pass a long
   */
  public static Result of(Ballot ballot) {
    List<Unsoundness.Fault> faults = Unsoundness.of(ballot.rights(), ballot.papers());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("The ballot cannot be counted: " + faults);
    }
    Count count = new Count(ballot.terms());
    ballot.rights().forEach(count::enter);
    ballot.papers().forEach(count::take);
    return count.result();
  }

  private void enter(RightEntitled right) {
    rights.put(right.id(), right);
    entitled.add(right.personId());
    value += right.valueHundredths();
  }

  private void take(PaperJudged paper) {
    RightEntitled right = Objects.requireNonNull(rights.get(paper.rightId()));
    returned.add(right.personId());
    switch (paper.verdict()) {
      case Counted(Choice choice) -> {
        counted.add(right.personId());
        votes.merge(choice, 1L, Long::sum);
        values.merge(choice, right.valueHundredths(), Long::sum);
      }
      case Rejected(String cause) -> rejected.merge(cause, 1, Integer::sum);
    }
  }

  private Result result() {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(majority(Measure.NUMBER, votes));
    conditions.add(majority(Measure.VALUE, values));
    if (terms.hasTurnoutTests()) {
      conditions.add(new Turnout(Measure.NUMBER, voted().size(), entitled.size()));
      conditions.add(new Turnout(Measure.VALUE, inFavour(values) + against(values), value));
    }
    return new Result(
        conditions, rejected, new Result.Persons(returned.size(), counted.size(), entitled.size()));
  }

  private Set<String> voted() {
    return terms.turnout() == TurnoutFigure.WITH_REJECTED ? returned : counted;
  }

  private Majority majority(Measure measure, Map<Choice, Long> sums) {
    return new Majority(measure, inFavour(sums), against(sums), terms.bar(measure));
  }

  private static long inFavour(Map<Choice, Long> sums) {
    return sums.getOrDefault(Choice.FOR, 0L);
  }

  private static long against(Map<Choice, Long> sums) {
    return sums.getOrDefault(Choice.AGAINST, 0L);
  }
}
