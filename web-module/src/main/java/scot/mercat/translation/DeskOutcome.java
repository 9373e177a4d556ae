package scot.mercat.translation;

/** What became of a translation that was sent. */
public sealed interface DeskOutcome {
  /** It is the newest. */
  record Kept() implements DeskOutcome {}

  /**
   * Somebody else has put in another in the meantime; nothing was kept.
   *
   * @param now the newest
   */
  record WrittenByAnother(Translation now) implements DeskOutcome {}
}
