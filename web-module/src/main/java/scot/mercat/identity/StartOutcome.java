package scot.mercat.identity;

import java.time.Instant;
import scot.mercat.identity.rules.PasswordPolicy;

/** What came of using the first administrator's code. */
public sealed interface StartOutcome {
  record Made() implements StartOutcome {}

  record WrongCode() implements StartOutcome {}

  record EmailTaken() implements StartOutcome {}

  record Unfit(PasswordPolicy.Problem problem) implements StartOutcome {}

  record Wait(Instant until) implements StartOutcome {}
}
