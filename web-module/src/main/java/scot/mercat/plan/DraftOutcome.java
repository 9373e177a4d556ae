package scot.mercat.plan;

/** What became of a paragraph that an officer sent. */
public sealed interface DraftOutcome {
  /** It stands in the draft. */
  record Written(String key) implements DraftOutcome {}

  /**
   * Somebody else has written it in the meantime; nothing was kept.
   *
   * @param now as it stands
   */
  record WrittenByAnother(Paragraph now) implements DraftOutcome {}

  /** Somebody else has removed it in the meantime; nothing was kept. */
  record Gone() implements DraftOutcome {}
}
