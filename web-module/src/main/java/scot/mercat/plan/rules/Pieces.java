package scot.mercat.plan.rules;

import java.util.ArrayList;
import java.util.List;
import scot.mercat.plan.rules.Piece.Kind;

/**
 * Makes a comparison readable. Word by word, "31 March 2028" and "31 January 2027" differ in two
 * places; people, and above all those who listen, follow one change of "March 2028" better.
 */
public final class Pieces {
  /** A stretch of at most so many words between two changes is told with them. */
  private static final int SHORT = 1;

  private Pieces() {}

  /** The pieces, neighbours of one kind joined, each removal before the addition in its place. */
  public static List<Piece> readable(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    Pending pending = new Pending();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() != Kind.SAME) {
        pending.take(piece);
      } else if (pending.isOpen() && isShort(piece) && i + 1 < pieces.size()) {
        pending.takeBoth(piece.text());
      } else {
        pending.close(result);
        result.add(piece);
      }
    }
    pending.close(result);
    return isRewritten(result) ? whole(result) : List.copyOf(result);
  }

  /** What stood there before, or what stands there after, as one text. */
  public static String text(List<Piece> pieces, Kind without) {
    StringBuilder text = new StringBuilder();
    pieces.stream().filter(piece -> piece.kind() != without).forEach(p -> text.append(p.text()));
    return text.toString();
  }

  private static boolean isShort(Piece same) {
    return Tokens.words(same.text()) <= SHORT && !same.text().contains("\n");
  }

  /** True where hardly a third of the longer text stayed: shreds of it would only confuse. */
  private static boolean isRewritten(List<Piece> pieces) {
    int same = 0;
    int removed = 0;
    int added = 0;
    for (Piece piece : pieces) {
      int words = Tokens.words(piece.text());
      same += piece.kind() == Kind.SAME ? words : 0;
      removed += piece.kind() == Kind.REMOVED ? words : 0;
      added += piece.kind() == Kind.ADDED ? words : 0;
    }
    return removed > 0 && added > 0 && 3 * same < same + Math.max(removed, added);
  }

  private static List<Piece> whole(List<Piece> pieces) {
    return List.of(
        Piece.removed(text(pieces, Kind.ADDED)), Piece.added(text(pieces, Kind.REMOVED)));
  }

  /** A change that is still growing. */
  private static final class Pending {
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    boolean isOpen() {
      return !removed.isEmpty() || !added.isEmpty();
    }

    void take(Piece piece) {
      (piece.kind() == Kind.REMOVED ? removed : added).append(piece.text());
    }

    void takeBoth(String text) {
      removed.append(text);
      added.append(text);
    }

    void close(List<Piece> result) {
      if (!removed.toString().contentEquals(added)) {
        if (!removed.isEmpty()) {
          result.add(Piece.removed(removed.toString()));
        }
        if (!added.isEmpty()) {
          result.add(Piece.added(added.toString()));
        }
      }
      removed.setLength(0);
      added.setLength(0);
    }
  }
}
