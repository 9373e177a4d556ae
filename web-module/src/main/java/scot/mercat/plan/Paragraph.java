package scot.mercat.plan;

import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.Rendition;

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
}
