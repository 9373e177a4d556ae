package scot.mercat.ballot.paper;

import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.ballot.rules.Serial;

/**
 * A serial in Code 128 (ISO/IEC 15417). Ten figures take nine symbols, of which one checks the
 * others: 90 modules of a set width, and two for the last bar.
 *
 * @param modules how many there are from the first bar to the last
 * @param bars the dark ones
 */
record Barcode(int modules, List<Bar> bars) {
  /** Light modules on both sides, without which no scanner reads it. */
  static final int QUIET = 10;

  Barcode {
    bars = List.copyOf(bars);
  }

  /** So many modules from the left edge, and so many wide. */
  record Bar(int from, int width) {}

  static Barcode of(Serial serial) {
    boolean[] dark = new Code128Writer().encode(serial.figures());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < dark.length; i++) {
      if (dark[i]) {
        int from = i;
        while (i < dark.length && dark[i]) {
          i++;
        }
        bars.add(new Bar(from, i - from));
      }
    }
    return new Barcode(dark.length, bars);
  }
}
