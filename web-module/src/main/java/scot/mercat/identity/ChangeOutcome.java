package scot.mercat.identity;

/** What came of changing another officer's account. */
public sealed interface ChangeOutcome {
  record Changed() implements ChangeOutcome {}

  /** No such account, or one of a body that is not theirs. */
  record NotFound() implements ChangeOutcome {}

  /** Administrators do not shut themselves out, so that there is always one. */
  record NotYourself() implements ChangeOutcome {}
}
