package scot.mercat.theme;

import scot.mercat.plan.BlockId;

/**
 * A paragraph that a consultation asks about.
 *
 * @param key its short name within the plan
 * @param text in plain English
 */
public record NamedParagraph(BlockId id, String key, String text) {}
