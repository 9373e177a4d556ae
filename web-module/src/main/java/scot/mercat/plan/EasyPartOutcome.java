package scot.mercat.plan;

/** What became of a part of an Easy Read document that an officer sent. */
public sealed interface EasyPartOutcome {
  record Written(String key) implements EasyPartOutcome {}

  /**
   * Somebody else has written it in the meantime; nothing was kept.
   *
   * @param now as it stands
   */
  record WrittenByAnother(EasyRead.Part now) implements EasyPartOutcome {}

  /** Somebody else has removed it, or the whole draft, in the meantime; nothing was kept. */
  record Gone() implements EasyPartOutcome {}
}
