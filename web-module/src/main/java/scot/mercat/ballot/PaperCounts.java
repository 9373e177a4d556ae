package scot.mercat.ballot;

import java.util.List;
import scot.mercat.ballot.rules.Serial;

/**
 * How papers that are with their voters were asked for.
 *
 * @param standard how many in the usual size
 * @param largePrint how many in large print
 * @param braille those that get a cover in braille
 */
public record PaperCounts(int standard, int largePrint, List<Serial> braille) {
  public PaperCounts {
    braille = List.copyOf(braille);
  }
}
