package scot.mercat.ballot.rules;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a count came to.
 *
 * @param conditions those that apply: the majorities by number and by value, then the turnouts
 * @param rejected how many papers were rejected, by cause
 * @param persons how many took part
 */
public record Result(
    List<Condition> conditions, SortedMap<String, Integer> rejected, Persons persons) {
  public Result {
    conditions = List.copyOf(conditions);
    rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
  }

  /**
   * How many persons returned papers. Declarations differ in which figure they call the turnout, so
   * both are told, each by its name; the law's test reads the one that the terms fix.
   *
   * @param withRejected persons with any paper, counted or rejected
   * @param withoutRejected persons with a counted paper
   * @param entitled persons on the register
   */
  public record Persons(int withRejected, int withoutRejected, int entitled) {}

  /** Whether every condition is met. */
  public boolean isApproved() {
    return conditions.stream().allMatch(Condition::isMet);
  }
}
