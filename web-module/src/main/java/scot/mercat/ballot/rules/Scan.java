package scot.mercat.ballot.rules;

import java.util.Optional;

/** What an officer is told at once when a serial is scanned or keyed. */
public sealed interface Scan {
  /** What was read is no serial: a figure is wrong, or the barcode is another's. */
  record Misread() implements Scan {}

  /** A whole serial, but none of this ballot's papers has it. */
  record Unknown(Serial serial) implements Scan {}

  /**
   * The paper was taken out of use before.
   *
   * @param state how
   */
  record OutOfUse(Serial serial, PaperState state) implements Scan {}

  /** It was scanned before, and is where it is. */
  record ReceivedBefore(Serial serial, PaperState state) implements Scan {}

  /**
   * A paper of the same right is back already. Which of them counts is decided after the close.
   *
   * @param first the serial of the one that is back
   */
  record SecondPaper(Serial serial, Serial first) implements Scan {}

  /** It came after 5 p.m. on the day of the ballot. */
  record Late(Serial serial) implements Scan {}

  record Received(Serial serial) implements Scan {}

  /** What the ledger notes of it; nothing where nothing came of the scan. */
  default Optional<PaperEvent> event() {
    return switch (this) {
      case Received _, SecondPaper _ -> Optional.of(new PaperEvent.Returned());
      case Late _ -> Optional.of(new PaperEvent.ReturnedLate());
      case OutOfUse _ -> Optional.of(new PaperEvent.Rejected(RejectionCause.CANCELLED_SERIAL));
      case Misread _, Unknown _, ReceivedBefore _ -> Optional.empty();
    };
  }
}
