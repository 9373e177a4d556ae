package scot.mercat.identity.rules;

import java.util.Locale;

/** Codes that people copy by eye: 32 letters and digits without O, 0, I and 1, in fives. */
public final class CodeText {
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int GROUP = 5;

  private CodeText() {}

  /** One letter for each byte, of which the lowest five bits count: ten bytes are 50 bits. */
  public static String of(byte[] random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.length; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(LETTERS.charAt(random[i] & 31));
    }
    return text.toString();
  }

  /** The code as compared, however it was typed: k7qm4 trx9p is K7QM4TRX9P. */
  public static String normal(String typed) {
    StringBuilder text = new StringBuilder();
    for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      if (LETTERS.indexOf(letter) >= 0) {
        text.append(letter);
      }
    }
    return text.toString();
  }
}
