package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.List;

/** Papers of one ballot in few words: those that follow one another as the first and the last. */
public final class PaperNumbers {
  private PaperNumbers() {}

  /**
   * Such as {@code 1-36 38-200}.
   *
   * @param serials in rising order
   */
  public static String of(List<Serial> serials) {
    List<String> spans = new ArrayList<>();
    int next = 0;
    while (next < serials.size()) {
      int last = last(serials, next);
      String first = String.valueOf(serials.get(next).paper());
      spans.add(last == next ? first : first + "-" + serials.get(last).paper());
      next = last + 1;
    }
    return String.join(" ", spans);
  }

  /** Where the run ends that begins there. */
  private static int last(List<Serial> serials, int first) {
    int last = first;
    while (last + 1 < serials.size()
        && serials.get(last + 1).paper() == serials.get(last).paper() + 1) {
      last++;
    }
    return last;
  }
}
