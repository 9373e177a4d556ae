package scot.mercat.plan;

import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.SourceText;

/**
 * One paragraph of one version.
 *
 * @param key short name within the plan, such as {@code b07}; as stable as the id
 * @param level of a heading, 2 or 3; 0 for anything else
 * @param full SHA-256 of the English text of the full rendition
 * @param plain the same of the plain rendition
 */
public record Paragraph(
    BlockId id, String key, BlockKind kind, int level, Facts facts, String full, String plain) {
  /** SHA-256 of the English text of the rendition. */
  public String hash(Rendition rendition) {
    return rendition == Rendition.FULL ? full : plain;
  }

  /** Tells whether two officers had the same paragraph before them, words and facts. */
  public String fingerprint() {
    return new SourceText(full + "\n" + plain + "\n" + level + "\n" + facts.lines()).hash();
  }

  /** False for what stands at the top of a plan. */
  public boolean isMovable() {
    return kind != BlockKind.TITLE && kind != BlockKind.SUMMARY;
  }
}
