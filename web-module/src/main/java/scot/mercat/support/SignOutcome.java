package scot.mercat.support;

/** What came of a wish to sign, or to enter what was signed. */
public sealed interface SignOutcome {
  record Kept(Statement statement) implements SignOutcome {}

  /** Each person counts once; nothing was kept. */
  record SignedBefore(Statement statement) implements SignOutcome {}

  /** They have no vote on the register. */
  record NotEntitled() implements SignOutcome {}

  /** No method is agreed, it does not allow this way, or the time for it is over. */
  record NotTaken() implements SignOutcome {}

  /** It was signed before the method was agreed, or in days to come. */
  record WrongDay() implements SignOutcome {}
}
