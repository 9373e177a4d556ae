package scot.mercat.bid.rules;

import java.time.LocalDate;

/**
 * One step of the sum of a levy. Sums are pence, shares parts per million, and {@code pence} is
 * what is owed after the step, rounded half-up, from which the next step goes on.
 */
public sealed interface LevyStep {
  /**
   * @param hundredths of a pound
   */
  record Value(long hundredths) implements LevyStep {}

  /**
   * @param hundredths of a full-time equivalent
   */
  record Employees(long hundredths) implements LevyStep {}

  record Exempt(LevyWho who) implements LevyStep {}

  /** No rule says what this property pays. */
  record NoCharge() implements LevyStep {}

  /** The person was not liable on the one day that counts. */
  record NotLiable(LocalDate day) implements LevyStep {}

  /**
   * @param left the rate that is left
   */
  record PointsOff(LevyWho who, long millionths, long left) implements LevyStep {}

  record Rate(LevyWho who, long millionths, long pence) implements LevyStep {}

  record Sum(LevyWho who, long pence) implements LevyStep {}

  record PercentOff(LevyWho who, long millionths, long pence) implements LevyStep {}

  /**
   * @param year for which the levy rose
   */
  record Rise(int year, long millionths, long pence) implements LevyStep {}

  /** Nobody pays less. */
  record Least(long pence) implements LevyStep {}

  /** No property pays more. */
  record Most(long pence) implements LevyStep {}

  /**
   * Part of the year's sum.
   *
   * @param length days of the whole year
   */
  record Days(DateSpan span, long length, long pence) implements LevyStep {}

  /** Parts of a year in which different rules or values counted, added. */
  record Added(long pence) implements LevyStep {}

  /**
   * No person pays more.
   *
   * @param most for all properties of the person
   * @param together what they came to before
   * @param pence what falls to this property
   */
  record PersonMost(long most, long together, long pence) implements LevyStep {}
}
