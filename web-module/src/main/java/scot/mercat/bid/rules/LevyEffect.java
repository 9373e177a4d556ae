package scot.mercat.bid.rules;

/** What a rule does to those of whom it speaks. Shares are parts per million: 1 % is 10,000. */
public sealed interface LevyEffect {
  /** A yearly charge before what is taken off. */
  sealed interface Charge extends LevyEffect {}

  /** Part of the rateable value. */
  record Rate(long millionths) implements Charge {}

  /** The same for all. */
  record Sum(long pence) implements Charge {}

  /** Pays nothing. */
  record Exempt() implements LevyEffect {}

  /** Part of the charge is taken off. */
  record PercentOff(long millionths) implements LevyEffect {}

  /** So much is taken off the rate: 0.25 points off 1.25 % leave 1 %. A sum stays as it is. */
  record PointsOff(long millionths) implements LevyEffect {}
}
