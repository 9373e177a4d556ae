package scot.mercat.receipt.rules;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Twelve letters and digits to say, write and type, such as {@code MK7T-WQ3R-HY5A}: eleven at
 * random out of 25, which is 25^11 or 51 bits, and one that checks the others.
 *
 * <p>The check is a sum over the field of 25 elements in which each place has a weight of its own:
 * one wrong letter, or any two that changed places, is always found, and a code typed at random is
 * refused 24 times of 25.
 *
 * @param letters the twelve, without dashes
 */
public record ReceiptCode(String letters) {
  /**
   * No O or 0, no I, 1 or L; and of pairs that look or sound alike only one: 5 not S, 2 not Z, 6
   * not G, 8 not B, V not U, M not N.
   */
  static final String ALPHABET = "ACDEFHJKMPQRTVWXY23456789";

  static final int LENGTH = 12;

  private static final int GROUP = 4;
  private static final int BASE = ALPHABET.length();
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
    BigInteger rest = new BigInteger(1, random);
    StringBuilder letters = new StringBuilder(LENGTH);
    while (letters.length() < LENGTH - 1) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(BASE));
      letters.append(ALPHABET.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return new ReceiptCode(letters.append(checkLetter(letters)).toString());
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
    return letters.length() == LENGTH
        && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
        && sum(letters) == 0;
  }

  private static char checkLetter(CharSequence letters) {
    int sum = sum(letters + ALPHABET.substring(0, 1));
    return ALPHABET.charAt((5 - sum / 5) % 5 * 5 + (5 - sum % 5) % 5);
  }

  /**
   * The letters as a polynomial at x, by Horner, in the field of a + b·x with a and b modulo 5 and
   * x² = −x − 2, where the powers of x run through all 24 elements but zero. The element is
   * returned as 5·b + a.
   */
  private static int sum(CharSequence letters) {
    int a = 0;
    int b = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = ALPHABET.indexOf(letters.charAt(i));
      int timesX = a - b;
      a = Math.floorMod(-2 * b + value % 5, 5);
      b = Math.floorMod(timesX + value / 5, 5);
    }
    return 5 * b + a;
  }
}
