package scot.mercat.response;

import scot.mercat.receipt.rules.ReceiptCode;

/** What came of sending a comment. */
public sealed interface ReceiveOutcome {
  /** It is safe. The same form sent again gives the same code. */
  record Received(ResponseId id, ReceiptCode code) implements ReceiveOutcome {}

  /** The consultation has closed, or was not open. */
  record Closed() implements ReceiveOutcome {}
}
