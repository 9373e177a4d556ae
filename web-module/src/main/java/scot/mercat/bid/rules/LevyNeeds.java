package scot.mercat.bid.rules;

import java.util.List;
import java.util.Set;

/**
 * Which facts of a property the rules ask for.
 *
 * @param owner whether who owns an empty property is asked
 */
public record LevyNeeds(List<LevyClause> clauses, boolean owner) {
  public LevyNeeds {
    clauses = List.copyOf(clauses);
  }

  /** Whether any rule looks at the rateable value. */
  public boolean looksAtValue() {
    return clauses.stream().anyMatch(LevyNeeds::looksAtValue);
  }

  /** Whether any rule looks at the number of employees. */
  public boolean looksAtEmployees() {
    return clauses.stream().anyMatch(LevyNeeds::looksAtEmployees);
  }

  /**
   * Whether the rateable value is asked. A farm that pays a sum of its own, as a voluntary member,
   * need not have one.
   */
  public boolean value(Set<String> kinds) {
    return clauses.stream()
            .filter(clause -> concerns(clause, kinds))
            .anyMatch(LevyNeeds::looksAtValue)
        && clauses.stream().noneMatch(clause -> isSumOfTheirOwn(clause, kinds));
  }

  /** Whether the number of employees is asked. */
  public boolean employees(Set<String> kinds) {
    return clauses.stream()
        .filter(clause -> concerns(clause, kinds))
        .anyMatch(LevyNeeds::looksAtEmployees);
  }

  private static boolean looksAtValue(LevyClause clause) {
    return clause.who().measure() == LevyMeasure.RATEABLE_VALUE
        || clause.effect() instanceof LevyEffect.Rate;
  }

  private static boolean looksAtEmployees(LevyClause clause) {
    return clause.who().measure() == LevyMeasure.EMPLOYEES;
  }

  private static boolean concerns(LevyClause clause, Set<String> kinds) {
    return clause.who().kind().isEmpty() || kinds.contains(clause.who().kind());
  }

  private static boolean isSumOfTheirOwn(LevyClause clause, Set<String> kinds) {
    return kinds.contains(clause.who().kind())
        && clause.effect() instanceof LevyEffect.Sum
        && clause.who().measure() != LevyMeasure.RATEABLE_VALUE;
  }
}
