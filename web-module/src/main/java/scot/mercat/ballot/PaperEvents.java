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
      case PaperEvent.InTime inTime -> "in-time";
      case PaperEvent.ReturnWithdrawn withdrawn -> "return-withdrawn";
      case PaperEvent.Spoilt spoilt -> "spoilt";
      case PaperEvent.Lost lost -> "lost";
      case PaperEvent.Cancelled cancelled -> "cancelled";
      case PaperEvent.Withdrawn(int correction) -> after("withdrawn", correction);
      case PaperEvent.Rejected(RejectionCause cause) -> "rejected:" + cause.code();
      case PaperEvent.Counted counted -> "counted";
    };
  }

  /** That something happened because of a correction, such as {@code withdrawn:3}. */
  static String after(String event, int correction) {
    return correction > 0 ? event + ":" + correction : event;
  }

  /** Evidence or reason, in the officer's words. */
  static String text(PaperEvent event) {
    return switch (event) {
      case PaperEvent.InTime inTime -> inTime.reason();
      case PaperEvent.ReturnWithdrawn withdrawn -> withdrawn.reason();
      case PaperEvent.Lost lost -> lost.evidence();
      case PaperEvent.Cancelled cancelled -> cancelled.reason();
      case PaperEvent.Spoilt spoilt -> spoilt.replacement().figures();
      case PaperEvent.Withdrawn none -> "";
      case PaperEvent.Returned none -> "";
      case PaperEvent.ReturnedLate none -> "";
      case PaperEvent.Rejected none -> "";
      case PaperEvent.Counted none -> "";
    };
  }
}
