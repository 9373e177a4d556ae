package scot.mercat.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.Piece;
import scot.mercat.plan.rules.Pieces;
import scot.mercat.plan.rules.Tokens;

/**
 * What became of one paragraph between two versions.
 *
 * @param key of the paragraph, as in its address
 * @param pieces the words of both versions in one row
 * @param before what the paragraph stated beside its words; none where it was added
 * @param after the same in the later version; none where it was removed
 */
public record Change(
    String key,
    BlockId block,
    BlockKind kind,
    Type type,
    List<Piece> pieces,
    Facts before,
    Facts after) {
  private static final int OPENING_WORDS = 7;

  /** How a paragraph can differ. */
  public enum Type {
    ADDED,
    REMOVED,
    CHANGED,
    /** The words stayed; an owner, a day, a state or a figure did not. */
    FACTS_CHANGED
  }

  /**
   * One fact in both versions.
   *
   * @param before empty where there was none
   * @param after empty where there is none
   */
  public record FactChange(String name, String before, String after) {}

  public Change {
    pieces = List.copyOf(pieces);
  }

  /** The first words as they now stand, or stood where they were removed: a name for the change. */
  public String opening() {
    Piece.Kind left = type == Type.REMOVED ? Piece.Kind.ADDED : Piece.Kind.REMOVED;
    String text = Pieces.text(pieces, left).strip();
    StringBuilder opening = new StringBuilder();
    int words = 0;
    for (String token : Tokens.of(text)) {
      words += Tokens.isWord(token) ? 1 : 0;
      if (words > OPENING_WORDS) {
        return opening.toString().strip() + "…";
      }
      opening.append(token);
    }
    return opening.toString();
  }

  /** The facts that differ, by name. */
  public List<FactChange> facts() {
    Map<String, String> names = new TreeMap<>(before.values());
    names.putAll(after.values());
    return names.keySet().stream()
        .map(name -> new FactChange(name, before.get(name).orElse(""), after.get(name).orElse("")))
        .filter(fact -> !fact.before().equals(fact.after()))
        .toList();
  }
}
