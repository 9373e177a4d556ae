package scot.mercat.plan;

import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;

/**
 * A paragraph as an officer writes it.
 *
 * @param key of a paragraph that was there before, or a new one not yet used in the plan
 * @param level of a heading, 2 or 3; 0 for anything else
 * @param full English text for the full rendition
 * @param plain English text for the plain rendition
 */
public record ParagraphDraft(
    String key, BlockKind kind, int level, Facts facts, String full, String plain) {}
