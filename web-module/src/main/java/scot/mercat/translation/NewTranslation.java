package scot.mercat.translation;

import scot.mercat.plan.BlockId;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;

/**
 * A text handed in at the translators' desk.
 *
 * @param sourceHash SHA-256 of the English that the translator had before them
 * @param by who translated it
 */
public record NewTranslation(
    BlockId block,
    Rendition rendition,
    Language language,
    String sourceHash,
    String text,
    boolean isMachine,
    String by) {}
