package scot.mercat.receipt.rules;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Twelve letters and digits to say, write and type, such as {@code MK7T-WQ3R-HY5A}: eleven at
 * random out of 25, which is 25^11 or 51 bits, and one that checks the others.
 *
 * @param letters the twelve, without dashes
 */
public record ReceiptCode(String letters) {
  static final String ALPHABET = CodeLetters.ALPHABET;

  static final int LENGTH = 12;

  private static final int GROUP = 4;
  private static final String[] SPOKEN = {
    "Alfa", "Charlie", "Delta", "Echo", "Foxtrot", "Hotel", "Juliett", "Kilo", "Mike", "Papa",
    "Quebec", "Romeo", "Tango", "Victor", "Whiskey", "X-ray", "Yankee", "2", "3", "4", "5", "6",
    "7", "8", "9"
  };

  /**
   * @throws IllegalArgumentException when it is no code; what it was is not repeated
   */
  public ReceiptCode {
    if (!isWhole(letters)) {
      throw new IllegalArgumentException("Not a receipt code");
    }
  }

  /**
   * The code that these bytes stand for, always the same for the same bytes.
   *
   * @param random at least 16 bytes, so that no code is noticeably likelier than another
   */
  public static ReceiptCode of(byte[] random) {
    if (random.length < 16) {
      throw new IllegalArgumentException("A code needs at least 16 bytes");
    }
    return new ReceiptCode(CodeLetters.of(random, LENGTH));
  }

  /** As it is shown: {@code MK7T-WQ3R-HY5A}. */
  public String grouped() {
    return IntStream.range(0, LENGTH / GROUP)
        .mapToObj(i -> letters.substring(i * GROUP, (i + 1) * GROUP))
        .collect(Collectors.joining("-"));
  }

  /** As it is said on the telephone, in the words of the international spelling alphabet. */
  public String spoken() {
    return grouped()
        .chars()
        .mapToObj(letter -> letter == '-' ? "," : " " + SPOKEN[ALPHABET.indexOf(letter)])
        .collect(Collectors.joining())
        .strip();
  }

  /** Shows nothing: a code never belongs in a log. */
  @Override
  public String toString() {
    return "ReceiptCode[…]";
  }

  static boolean isWhole(String letters) {
    return letters.length() == LENGTH && CodeLetters.areWhole(letters);
  }
}
