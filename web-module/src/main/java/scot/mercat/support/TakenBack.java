package scot.mercat.support;

/** What came of a member's wish to take their signature back. */
public enum TakenBack {
  /** It is taken back, now or before. */
  DONE,
  /** The member never signed. */
  NONE,
  /** The statements were handed in to the council; nothing was changed. */
  HANDED_IN,
  /** The register is frozen for the vote; nothing was changed. */
  FROZEN
}
