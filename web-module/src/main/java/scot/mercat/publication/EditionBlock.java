package scot.mercat.publication;

import org.jspecify.annotations.Nullable;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.translations.Fallback;

/**
 * One paragraph of an edition, with all that was decided when it was published.
 *
 * @param fallback which text is shown, and with which notice
 * @param sourceHash SHA-256 of the English
 * @param targetHash SHA-256 of the translation that is shown; null where the English is
 * @param translatedBy who made it; empty for English
 * @param reviewedBy the native reader who checked it; empty where nobody has yet
 */
public record EditionBlock(
    BlockId block,
    String key,
    BlockKind kind,
    int level,
    Facts facts,
    Fallback fallback,
    String sourceHash,
    @Nullable String targetHash,
    String translatedBy,
    String reviewedBy) {
  /** SHA-256 of the text that is shown. */
  public String shownHash() {
    return targetHash == null ? sourceHash : targetHash;
  }
}
