package scot.mercat.bid.rules;

import java.time.LocalDate;

/** How the ballot on a proposal ended, as far as that binds what is kept about it. */
public sealed interface BallotEnding {
  /**
   * None was begun.
   *
   * @param planned the day of the ballot, or the first day of the term while none is fixed
   */
  record NotHeld(LocalDate planned) implements BallotEnding {}

  /** Papers are out, or come in and are counted. */
  record Running() implements BallotEnding {}

  /** The government was asked to look at it, and has not decided. */
  record Challenged(LocalDate declared) implements BallotEnding {}

  /**
   * It is declared.
   *
   * @param isApproved whether the proposal was approved, and that was neither vetoed nor void
   * @param challengeUntil the last day to ask the government
   * @param papersUntil the last day that the papers are kept, by law or by a court's order
   */
  record Ended(
      LocalDate declared, boolean isApproved, LocalDate challengeUntil, LocalDate papersUntil)
      implements BallotEnding {}
}
