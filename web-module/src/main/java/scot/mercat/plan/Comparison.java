package scot.mercat.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.Change.Type;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.Piece;
import scot.mercat.plan.rules.Rendition;

/**
 * Compares two versions of a plan: first paragraph with paragraph, by their ids, then word with
 * word. A paragraph that only moved has not changed.
 */
public final class Comparison {
  private final Rendition rendition;
  private final Map<String, String> texts;

  private Comparison(Rendition rendition, Map<String, String> texts) {
    this.rendition = rendition;
    this.texts = texts;
  }

  /**
   * The changes in the order of the later version; what was removed stands after the paragraph that
   * it used to follow.
   *
   * @param texts by hash of the English; for another language, its text under that hash
   * @throws IllegalArgumentException where a text is wanted that is not there
   */
  public static List<Change> of(
      PlanVersion before, PlanVersion after, Rendition rendition, Map<String, String> texts) {
    return new Comparison(rendition, texts).changes(before, after);
  }

  private List<Change> changes(PlanVersion before, PlanVersion after) {
    Map<BlockId, List<Paragraph>> removed = removedAfter(before, after);
    List<Change> changes = new ArrayList<>();
    removed.getOrDefault(null, List.of()).forEach(gone -> changes.add(removed(gone)));
    for (Paragraph now : after.paragraphs()) {
      change(before.paragraph(now.id()).orElse(null), now).ifPresent(changes::add);
      removed.getOrDefault(now.id(), List.of()).forEach(gone -> changes.add(removed(gone)));
    }
    return changes;
  }

  /** What is gone, by the last paragraph before it that stayed; by null where there is none. */
  private static Map<@Nullable BlockId, List<Paragraph>> removedAfter(
      PlanVersion before, PlanVersion after) {
    Map<@Nullable BlockId, List<Paragraph>> removed = new HashMap<>();
    BlockId stayed = null;
    for (Paragraph paragraph : before.paragraphs()) {
      if (after.paragraph(paragraph.id()).isPresent()) {
        stayed = paragraph.id();
      } else {
        removed.computeIfAbsent(stayed, key -> new ArrayList<>()).add(paragraph);
      }
    }
    return removed;
  }

  private Optional<Change> change(@Nullable Paragraph before, Paragraph now) {
    if (before == null) {
      return Optional.of(
          change(now, Type.ADDED, List.of(Piece.added(text(now))), Facts.NONE, now.facts()));
    }
    if (!before.hash(rendition).equals(now.hash(rendition))) {
      List<Piece> pieces = WordComparison.of(text(before), text(now));
      return Optional.of(change(now, Type.CHANGED, pieces, before.facts(), now.facts()));
    }
    if (before.facts().equals(now.facts())) {
      return Optional.empty();
    }
    List<Piece> same = List.of(Piece.same(text(now)));
    return Optional.of(change(now, Type.FACTS_CHANGED, same, before.facts(), now.facts()));
  }

  private Change removed(Paragraph gone) {
    List<Piece> pieces = List.of(Piece.removed(text(gone)));
    return change(gone, Type.REMOVED, pieces, gone.facts(), Facts.NONE);
  }

  private static Change change(
      Paragraph paragraph, Type type, List<Piece> pieces, Facts before, Facts after) {
    return new Change(
        paragraph.key(), paragraph.id(), paragraph.kind(), type, pieces, before, after);
  }

  private String text(Paragraph paragraph) {
    String text = texts.get(paragraph.hash(rendition));
    if (text == null) {
      throw new IllegalArgumentException("No text for paragraph " + paragraph.key());
    }
    return text;
  }
}
