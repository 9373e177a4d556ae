package scot.mercat.searchindex.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import scot.mercat.searchindex.Fragment;

/** Chooses the part of a text that shows why it was found. */
final class Snippet {

  /** Three lines of text or so. In UTF-16 units. */
  private static final int LENGTH = 240;

  /** How much before the first mark, so that the reader sees what it is about. */
  private static final int BEFORE = 60;

  private static final String CUT = "…";

  private static final BreakIterator LINES = BreakIterator.getLineInstance(ULocale.ROOT);

  private Snippet() {}

  /** The part of {@code text} with the most marks, in pieces that are marked or not. */
  static List<Fragment> of(String text, BitSet marks) {
    if (text.isEmpty()) {
      return List.of();
    }
    int start = text.length() <= LENGTH ? 0 : startOfBest(text, marks);
    int end = endFrom(text, start);
    List<Fragment> fragments = new ArrayList<>();
    if (start > 0) {
      fragments.add(new Fragment(CUT, false));
    }
    addPieces(text, marks, start, end, fragments);
    if (end < text.length()) {
      fragments.add(new Fragment(CUT, false));
    }
    return fragments;
  }

  private static void addPieces(
      String text, BitSet marks, int start, int end, List<Fragment> fragments) {
    int from = start;
    while (from < end) {
      boolean marked = marks.get(from);
      int next = marked ? marks.nextClearBit(from) : marks.nextSetBit(from);
      int to = next < 0 ? end : Math.min(next, end);
      fragments.add(new Fragment(text.substring(from, to), marked));
      from = to;
    }
  }

  /** Tries a window at each mark and keeps the first with the most marked letters. */
  private static int startOfBest(String text, BitSet marks) {
    int best = 0;
    int most = 0;
    for (int at = marks.nextSetBit(0); at >= 0; at = marks.nextSetBit(marks.nextClearBit(at))) {
      int count = marks.get(at, Math.min(text.length(), at + LENGTH - BEFORE)).cardinality();
      if (count > most) {
        most = count;
        best = at;
      }
    }
    return best <= BEFORE ? 0 : breakAfter(text, best - BEFORE, best);
  }

  private static int endFrom(String text, int start) {
    if (text.length() - start <= LENGTH) {
      return text.length();
    }
    BreakIterator lines = (BreakIterator) LINES.clone();
    lines.setText(text);
    int end = lines.preceding(start + LENGTH + 1);
    return end > start ? end : start + LENGTH;
  }

  /** Where a line could begin at or after {@code wish}; never inside a word or a letter pair. */
  private static int breakAfter(String text, int wish, int latest) {
    BreakIterator lines = (BreakIterator) LINES.clone();
    lines.setText(text);
    return Math.min(latest, lines.following(wish - 1));
  }
}
