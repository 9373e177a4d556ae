package scot.mercat.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scot.mercat.translations.Fallback;

/**
 * How many paragraphs of an edition are shown in which way.
 *
 * @param current in its own language, up to date
 * @param machine in its own language, made by a machine and labelled so
 * @param stale in its own language, with the notice that the English is newer
 * @param withheld in English, because the translation may name a wrong day, sum or number
 * @param missing in English, because there is no translation that a person answers for
 */
public record Shown(int current, int machine, int stale, int withheld, int missing) {
  static Shown of(List<EditionBlock> blocks) {
    Map<Fallback, Long> counts =
        blocks.stream()
            .collect(Collectors.groupingBy(EditionBlock::fallback, Collectors.counting()));
    return new Shown(
        count(counts, Fallback.SHOW),
        count(counts, Fallback.SHOW_MACHINE),
        count(counts, Fallback.SHOW_STALE),
        count(counts, Fallback.ENGLISH_WITHHELD),
        count(counts, Fallback.ENGLISH_MISSING));
  }

  private static int count(Map<Fallback, Long> counts, Fallback fallback) {
    return counts.getOrDefault(fallback, 0L).intValue();
  }

  /** How many paragraphs readers would be given in English. */
  public int inEnglish() {
    return withheld + missing;
  }

  /** How many do not simply stand there in the language, up to date and by a person. */
  public int doubtful() {
    return machine + stale + withheld + missing;
  }
}
