package scot.mercat.ballot.rules;

/** What happens to a paper after it was issued; each is a line of its ledger. */
public sealed interface PaperEvent {
  /** It came back in time. */
  record Returned() implements PaperEvent {}

  /** It came back after the close. */
  record ReturnedLate() implements PaperEvent {}

  /**
   * It was scanned after the close, but was in the holder's hands before it, and so is in time: the
   * law asks when it came back, not when it was scanned.
   *
   * @param reason how that is known, in the officer's words
   */
  record InTime(String reason) implements PaperEvent {}

  /**
   * It was said to be back by mistake, as when two envelopes were scanned for one.
   *
   * @param reason in the officer's words
   */
  record ReturnWithdrawn(String reason) implements PaperEvent {}

  /**
   * Its voter handed it in as one that cannot be used, and got another.
   *
   * @param replacement the other's serial
   */
  record Spoilt(Serial replacement) implements PaperEvent {}

  /**
   * Its voter lost it or never got it, and got another.
   *
   * @param replacement the other's serial
   * @param evidence what was shown of who they are, such as a rates bill
   */
  record Lost(Serial replacement, String evidence) implements PaperEvent {}

  /**
   * It is worth nothing any more, and no other stands in its place, or one for somebody else, as
   * when a proxy was appointed.
   *
   * @param reason in the officer's words
   */
  record Cancelled(String reason) implements PaperEvent {}

  /**
   * The register was corrected, and its right is on it no more, or is somebody else's. It is put
   * aside, unopened where it is back already, and kept with the others.
   *
   * @param correction the number of that correction in its register, from 1; 0 where not known
   */
  record Withdrawn(int correction) implements PaperEvent {}

  /** After the close it was found to give no vote. */
  record Rejected(RejectionCause cause) implements PaperEvent {}

  /** After the close it was found good. Its choice stands elsewhere. */
  record Counted() implements PaperEvent {}
}
