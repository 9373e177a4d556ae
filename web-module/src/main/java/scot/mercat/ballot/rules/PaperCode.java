package scot.mercat.ballot.rules;

import java.util.Optional;
import scot.mercat.receipt.rules.CodeLetters;
import scot.mercat.receipt.rules.Reading;

/**
 * Eight letters and digits on a paper, such as {@code MK7T-WQ3R}, by which its voter can ask
 * whether it came back: seven at random out of 25, which is 6,103 million, and one that checks the
 * others. It opens nothing, and no vote stands behind it.
 *
 * @param letters the eight, without the dash
 */
public record PaperCode(String letters) {
  static final int LENGTH = 8;

  /** Five bits for each letter and 64 more. */
  static final int LEAST_BYTES = 13;

  /**
   * @throws IllegalArgumentException when it is no code; what it was is not repeated
   */
  public PaperCode {
    if (!isWhole(letters)) {
      throw new IllegalArgumentException("Not the code of a paper");
    }
  }

  /**
   * Always the same code for the same bytes.
   *
   * @param random at least 13 bytes
   */
  public static PaperCode of(byte[] random) {
    if (random.length < LEAST_BYTES) {
      throw new IllegalArgumentException("The code of a paper needs at least 13 bytes");
    }
    return new PaperCode(CodeLetters.of(random, LENGTH));
  }

  /** What somebody typed, where it is a code; case, spaces and dashes do not matter. */
  public static Optional<PaperCode> read(String typed) {
    String letters = Reading.meantBy(typed);
    return isWhole(letters) ? Optional.of(new PaperCode(letters)) : Optional.empty();
  }

  /** As it is printed: {@code MK7T-WQ3R}. */
  public String grouped() {
    return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
  }

  private static boolean isWhole(String letters) {
    return letters.length() == LENGTH && CodeLetters.areWhole(letters);
  }

  /** Shows nothing: a code never belongs in a log. */
  @Override
  public String toString() {
    return "PaperCode[…]";
  }
}
