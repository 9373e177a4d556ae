package scot.mercat.identity;

import java.time.Instant;
import java.util.List;

/** What came of proving, or setting up, a second factor. */
public sealed interface SecondFactorOutcome {
  /**
   * Signed in, in a new session.
   *
   * @param codes fresh recovery codes, to be shown this once; empty where none were made
   */
  record Opened(String cookie, List<String> codes) implements SecondFactorOutcome {
    public Opened {
      codes = List.copyOf(codes);
    }
  }

  record Wrong() implements SecondFactorOutcome {}

  record Wait(Instant until) implements SecondFactorOutcome {}
}
