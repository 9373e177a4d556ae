package scot.mercat.impact;

import java.util.List;

/** What came of asking to publish an answer. */
public sealed interface AnswerOutcome {
  /**
   * @param told how many receipts now show it
   */
  record Published(int told) implements AnswerOutcome {}

  /**
   * @param missing what it does not say yet, {@code impact.missing.<name>}
   */
  record Incomplete(List<String> missing) implements AnswerOutcome {}
}
