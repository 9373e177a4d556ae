package scot.mercat.bid.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a levy, as {@link LevyText} reads them.
 *
 * @param rise how much the levy rises each year, in parts per million
 */
public record LevyRules(
    LevyTerm term, LevyBasis basis, long rise, LevyLimits limits, List<LevyClause> clauses) {
  public LevyRules {
    clauses = List.copyOf(clauses);
  }

  /** Which facts of each property the rules ask for. */
  public LevyNeeds needs() {
    return new LevyNeeds(clauses, basis.ownerPaysWhenEmpty());
  }

  /** The kinds of property that the rules name, in their order. */
  public List<String> kinds() {
    return clauses.stream()
        .map(clause -> clause.who().kind())
        .filter(kind -> !kind.isEmpty())
        .distinct()
        .toList();
  }

  <T extends LevyEffect> Stream<LevyClause> with(Class<T> effect) {
    return clauses.stream().filter(clause -> effect.isInstance(clause.effect()));
  }
}
