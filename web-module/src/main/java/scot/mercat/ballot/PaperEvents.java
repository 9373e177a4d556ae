package scot.mercat.ballot;

import scot.mercat.ballot.rules.PaperEvent;
import scot.mercat.ballot.rules.RejectionCause;

/** Events as the ledger writes them. */
final class PaperEvents {
  private PaperEvents() {}

  static String code(PaperEvent event) {
    return switch (event) {
      case PaperEvent.Returned back -> "returned";
      case PaperEvent.ReturnedLate back -> "returned-late";
      case PaperEvent.ReturnWithdrawn withdrawn -> "return-withdrawn";
      case PaperEvent.Spoilt spoilt -> "spoilt";
      case PaperEvent.Lost lost -> "lost";
      case PaperEvent.Cancelled cancelled -> "cancelled";
      case PaperEvent.Rejected(RejectionCause cause) -> "rejected:" + cause.code();
      case PaperEvent.Counted counted -> "counted";
    };
  }

  /** Evidence or reason, in the officer's words. */
  static String text(PaperEvent event) {
    return switch (event) {
      case PaperEvent.ReturnWithdrawn withdrawn -> withdrawn.reason();
      case PaperEvent.Lost lost -> lost.evidence();
      case PaperEvent.Cancelled cancelled -> cancelled.reason();
      case PaperEvent.Spoilt spoilt -> spoilt.replacement().figures();
      case PaperEvent.Returned none -> "";
      case PaperEvent.ReturnedLate none -> "";
      case PaperEvent.Rejected none -> "";
      case PaperEvent.Counted none -> "";
    };
  }
}
