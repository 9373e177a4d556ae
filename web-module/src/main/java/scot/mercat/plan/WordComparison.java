package scot.mercat.plan;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.plan.rules.Piece;
import scot.mercat.plan.rules.Pieces;
import scot.mercat.plan.rules.Tokens;

/** Compares two texts word by word, in any script. */
public final class WordComparison {
  private WordComparison() {}

  /** Pieces that give the earlier text without those added, and the later without those removed. */
  public static List<Piece> of(String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(Tokens.of(before), Tokens.of(after), true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        pieces.add(Piece.same(text(delta.getSource())));
      } else {
        pieces.add(Piece.removed(text(delta.getSource())));
        pieces.add(Piece.added(text(delta.getTarget())));
      }
    }
    pieces.removeIf(piece -> piece.text().isEmpty());
    return Pieces.readable(pieces);
  }

  private static String text(Chunk<String> chunk) {
    return String.join("", chunk.getLines());
  }
}
