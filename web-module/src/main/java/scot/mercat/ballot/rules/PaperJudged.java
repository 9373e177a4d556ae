package scot.mercat.ballot.rules;

/**
 * A returned paper and what was made of it after the close.
 *
 * @param serial its number, none like another
 * @param rightId the right that it was issued for
 */
public record PaperJudged(String serial, String rightId, Verdict verdict) {
  /** Whether a paper counts. */
  public sealed interface Verdict {}

  /** It is good, and this is its vote. */
  public record Counted(Choice choice) implements Verdict {}

  /**
   * It gives no vote.
   *
   * @param cause in a word that files can hold, such as {@code unsigned}
   */
  public record Rejected(String cause) implements Verdict {}
}
