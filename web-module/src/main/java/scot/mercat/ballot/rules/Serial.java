package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number of a paper: four figures for the ballot, so that a paper of another ballot is never
 * taken for one of this; five for the paper; and one that checks the others. It is shown as {@code
 * 0412 00037 3} and stands in a barcode. It is no secret; who knows a serial can do nothing with
 * it.
 *
 * @param figures the ten, without spaces
 */
public record Serial(String figures) {
  public static final int LARGEST_BALLOT = 9_999;
  public static final int LARGEST_PAPER = 99_999;

  static final int LENGTH = 10;

  private static final int BALLOT = 4;

  /** The symbol that begins code set C. */
  private static final int START_C = 105;

  /**
   * H. M. Damm's table: with its check figure, each wrong figure and each two neighbours that
   * changed places are found ("Total anti-symmetrische Quasigruppen", Marburg 2004).
   */
  private static final String[] DAMM = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  /**
   * @throws IllegalArgumentException when these are not ten figures of which the last checks
   */
  public Serial {
    if (!isWhole(figures)) {
      throw new IllegalArgumentException("Not the serial of a paper: " + figures);
    }
  }

  /**
   * @param ballot from 1 to 9,999
   * @param paper from 1 to 99,999
   * @throws IllegalArgumentException outside those
   */
  public static Serial of(int ballot, int paper) {
    String figures = figures(ballot, LARGEST_BALLOT) + figures(paper, LARGEST_PAPER);
    return new Serial(figures + check(figures));
  }

  /** What was scanned or keyed, where it is a serial; spaces and dashes do not matter. */
  public static Optional<Serial> read(String typed) {
    String figures = typed.replaceAll("[\\s\\p{Pd}]", "");
    return isWhole(figures) ? Optional.of(new Serial(figures)) : Optional.empty();
  }

  /** The ballot that the paper belongs to. */
  public int ballot() {
    return Integer.parseInt(figures.substring(0, BALLOT));
  }

  /** Which paper of the ballot it is, from 1. */
  public int paper() {
    return Integer.parseInt(figures.substring(BALLOT, LENGTH - 1));
  }

  /** As it is printed: {@code 0412 00037 3}. */
  public String grouped() {
    return figures.substring(0, BALLOT)
        + " "
        + figures.substring(BALLOT, LENGTH - 1)
        + " "
        + figures.substring(LENGTH - 1);
  }

  /**
   * The value that checks the barcode's own figures, from 0 to 102: Code 128 (ISO/IEC 15417) in its
   * code set C writes two figures as one symbol, and weighs each by its place. A mailing house that
   * prints with a font of its own can compare.
   */
  public int barcodeCheck() {
    int sum = START_C;
    List<Integer> pairs = pairs();
    for (int i = 0; i < pairs.size(); i++) {
      sum += (i + 1) * pairs.get(i);
    }
    return sum % 103;
  }

  private List<Integer> pairs() {
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i < LENGTH; i += 2) {
      pairs.add(Integer.valueOf(figures.substring(i, i + 2)));
    }
    return pairs;
  }

  private static boolean isWhole(String figures) {
    return figures.matches("[0-9]{10}") && check(figures) == 0;
  }

  /** The figure that checks these; 0 when the last of them does already. */
  private static int check(String figures) {
    int check = 0;
    for (int i = 0; i < figures.length(); i++) {
      check = DAMM[check].charAt(figures.charAt(i) - '0') - '0';
    }
    return check;
  }

  private static String figures(int number, int largest) {
    if (number < 1 || number > largest) {
      throw new IllegalArgumentException("No number from 1 to " + largest + ": " + number);
    }
    String figures = String.valueOf(number);
    return "0".repeat(String.valueOf(largest).length() - figures.length()) + figures;
  }
}
