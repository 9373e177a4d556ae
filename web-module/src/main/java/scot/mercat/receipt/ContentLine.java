package scot.mercat.receipt;

/**
 * Part of what a person sent.
 *
 * @param label what it is
 * @param text as they wrote it
 * @param language tag of the language of the text; empty where it is not known
 */
public record ContentLine(Sentence label, String text, String language) {}
