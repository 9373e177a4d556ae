package scot.mercat.identity;

import java.time.Instant;
import scot.mercat.identity.rules.PasswordPolicy;

/** What came of choosing a password. */
public sealed interface PasswordOutcome {
  record Kept() implements PasswordOutcome {}

  /** The new one does not do. */
  record Unfit(PasswordPolicy.Problem problem) implements PasswordOutcome {}

  /** The link was used, or has run out. */
  record LinkOver() implements PasswordOutcome {}

  /** The present password was not right. */
  record Wrong() implements PasswordOutcome {}

  record Wait(Instant until) implements PasswordOutcome {}
}
