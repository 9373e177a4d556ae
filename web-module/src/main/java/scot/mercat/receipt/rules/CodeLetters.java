package scot.mercat.receipt.rules;

import java.math.BigInteger;

/**
 * Letters and digits to say, write and type, of which the last checks the others. All codes that
 * people are given are made of them, however long.
 *
 * <p>The check is a sum over the field of 25 elements in which each of up to 24 places has a weight
 * of its own: one wrong letter, or any two that changed places, is always found, and a code typed
 * at random is refused 24 times of 25.
 */
public final class CodeLetters {
  /**
   * No O or 0, no I, 1 or L; and of pairs that look or sound alike only one: 5 not S, 2 not Z, 6
   * not G, 8 not B, V not U, M not N.
   */
  public static final String ALPHABET = "ACDEFHJKMPQRTVWXY23456789";

  private static final int BASE = ALPHABET.length();

  private CodeLetters() {}

  /**
   * The letters that these bytes stand for, always the same for the same bytes.
   *
   * @param random at least 5 bits for each letter and 64 more, so that no letters are noticeably
   *     likelier than others
   * @param length how many, the check included
   */
  public static String of(byte[] random, int length) {
    BigInteger rest = new BigInteger(1, random);
    StringBuilder letters = new StringBuilder(length);
    while (letters.length() < length - 1) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(BASE));
      letters.append(ALPHABET.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return letters.append(checkLetter(letters)).toString();
  }

  /** Whether the last of them checks the others. */
  public static boolean areWhole(String letters) {
    return letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0) && sum(letters) == 0;
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
