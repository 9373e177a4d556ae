package scot.mercat.publication;

import scot.mercat.plan.BlockId;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.translations.Language;

/**
 * One paragraph of an edition as its readers see it.
 *
 * @param language that the text is in: the edition's own or, where it fell back, English
 */
public record Passage(BlockId block, BlockKind kind, String text, Language language) {}
