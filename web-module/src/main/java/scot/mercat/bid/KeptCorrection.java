package scot.mercat.bid;

import java.time.Instant;
import java.util.UUID;
import scot.mercat.bid.rules.CorrectionField;

/**
 * What the ballot holder put right in a frozen register.
 *
 * @param number from 1 in its proposal
 * @param right the vote right that it spoke of
 * @param before whole pounds, {@code yes} or {@code no}, or the id of a person; empty for a line
 *     that was added
 * @param after likewise, or what the new line says ({@link scot.mercat.bid.rules.LineFacts})
 * @param persons who had the right, and who has it since; each empty where the field does not say
 * @param hash SHA-256 of the register that came of it
 */
public record KeptCorrection(
    int number,
    UUID right,
    CorrectionField field,
    String before,
    String after,
    Persons persons,
    Why why,
    UUID officer,
    Instant at,
    String hash) {
  /** Their names with the numbers of their accounts, for officers only. */
  public record Persons(String before, String after) {
    public static final Persons NONE = new Persons("", "");
  }

  /**
   * Why something was put right.
   *
   * @param reason up to 1,000 characters
   * @param evidence what was shown, up to 1,000 characters
   */
  public record Why(String reason, String evidence) {
    /** The most that may be written in each. */
    public static final int LONGEST = 1_000;
  }
}
