package scot.mercat.vote;

import scot.mercat.translations.Provenance;

/**
 * One text in one language, as it is kept.
 *
 * @param key such as {@code p1.label}
 * @param lang tag of the language
 * @param sourceHash of the English that it was made from; of itself where it is English
 */
public record VoteWording(
    String key, String lang, String text, String sourceHash, Provenance provenance) {}
