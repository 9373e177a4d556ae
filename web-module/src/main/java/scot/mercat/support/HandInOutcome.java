package scot.mercat.support;

/** What came of a wish to hand in. */
public sealed interface HandInOutcome {
  record Done(HandedIn handedIn) implements HandInOutcome {}

  /**
   * Nothing was handed in.
   *
   * @param missing how many more persons have to sign, 1 or more
   */
  record TooFew(long missing) implements HandInOutcome {}

  /** No method is agreed, or the time for it is over. */
  record NotNow() implements HandInOutcome {}
}
