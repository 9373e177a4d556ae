package scot.mercat.translation;

import java.util.List;
import scot.mercat.translations.Language;
import scot.mercat.translations.Staleness;

/**
 * How much of a plan is in one language.
 *
 * @param machine of the current and stale ones, those that a machine made
 */
public record DeskCounts(Language language, int current, int stale, int missing, int machine) {
  static DeskCounts of(Language language, List<DeskText> texts) {
    return new DeskCounts(
        language,
        count(texts, Staleness.CURRENT),
        count(texts, Staleness.STALE),
        count(texts, Staleness.MISSING),
        (int) texts.stream().filter(DeskText::isMachine).count());
  }

  private static int count(List<DeskText> texts, Staleness staleness) {
    return (int) texts.stream().filter(text -> text.staleness() == staleness).count();
  }
}
