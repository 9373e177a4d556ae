package scot.mercat.identity;

import java.time.Instant;

/** What came of trying to sign in, by whatever proof. */
public sealed interface SignInOutcome {
  /**
   * A session is open.
   *
   * @param cookie the value of the cookie that stands for it
   * @param finished false where the second factor is still to come
   */
  record Opened(String cookie, boolean finished) implements SignInOutcome {}

  /** The proof was wrong, or the account is shut; nobody is told which. */
  record Refused() implements SignInOutcome {}

  /** Too many wrong proofs came from the same place. */
  record Wait(Instant until) implements SignInOutcome {}

  /** An account of the demonstration, tried from another machine. */
  record OnlyHere() implements SignInOutcome {}
}
