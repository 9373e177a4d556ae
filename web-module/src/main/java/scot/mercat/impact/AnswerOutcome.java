package scot.mercat.impact;

import java.util.List;

/** What came of asking to publish an answer. */
public sealed interface AnswerOutcome {
  /**
   * @param number of the publication that people now read
   * @param told how many receipts show something new
   * @param mailed how many e-mails were queued
   */
  record Published(int number, int told, int mailed) implements AnswerOutcome {}

  /**
   * @param missing what it does not say yet, {@code impact.missing.<name>}
   */
  record Incomplete(List<String> missing) implements AnswerOutcome {}

  /** Something has changed since the approver saw it; they must see it first. */
  record ChangedSince() implements AnswerOutcome {}
}
