package scot.mercat.receipt.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** What somebody typed as a code, read kindly. */
public sealed interface Reading {
  /** It is whole. Whether anyone holds it is another question. */
  record Whole(ReceiptCode code) implements Reading {}

  /** Nothing was typed. */
  record Nothing() implements Reading {}

  /**
   * @param count how many letters and digits there were
   */
  record WrongLength(int count) implements Reading {}

  /** Something stands there that no code holds: O, 0, I, 1, L, or a sign. */
  record ForeignLetter(String letter) implements Reading {}

  /** All letters could be, but the check says that they are not the ones we gave. */
  record OneIsWrong() implements Reading {}

  /** What people write for another; each stands for the letter below it. */
  String ALIKE = "SZGBUN" + "АСЕНКМРТХУВ";

  String MEANT = "5268VM" + "ACEHKMPTXY8";

  /**
   * Case, spaces, dashes and dots do not matter; letters that look or sound like one of ours are
   * taken for it, those of a Ukrainian keyboard and the digits of other scripts too.
   */
  static Reading of(String typed) {
    StringBuilder letters = new StringBuilder();
    for (int letter : counting(typed).toArray()) {
      int meant = meant(letter);
      if (ReceiptCode.ALPHABET.indexOf(meant) < 0) {
        return new ForeignLetter(Character.toString(letter));
      }
      letters.appendCodePoint(meant);
    }
    return of(letters);
  }

  private static Reading of(StringBuilder letters) {
    if (letters.isEmpty()) {
      return new Nothing();
    }
    if (letters.length() != ReceiptCode.LENGTH) {
      return new WrongLength(letters.length());
    }
    return ReceiptCode.isWhole(letters.toString())
        ? new Whole(new ReceiptCode(letters.toString()))
        : new OneIsWrong();
  }

  /**
   * The letters of another code that somebody typed, read as kindly; those that no code holds stay
   * as they are.
   */
  static String meantBy(String typed) {
    return counting(typed)
        .map(Reading::meant)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static IntStream counting(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Reading::counts);
  }

  private static boolean counts(int letter) {
    return !Character.isWhitespace(letter)
        && Character.getType(letter) != Character.FORMAT
        && Character.getType(letter) != Character.DASH_PUNCTUATION
        && "._,".indexOf(letter) < 0;
  }

  private static int meant(int letter) {
    int digit = Character.digit(letter, 10);
    int even = digit >= 0 ? '0' + digit : letter;
    int alike = ALIKE.indexOf(even);
    return alike < 0 ? even : MEANT.charAt(alike);
  }
}
