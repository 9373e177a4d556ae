package scot.mercat.consultation;

import java.util.Optional;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;

/**
 * What one field says in one language, as it is kept.
 *
 * @param sourceHash SHA-256 of the English that it was made from; of itself where it is English
 * @param by who wrote or translated it, as shown to officers
 * @param reviewedBy a native reader who checked it
 */
public record Wording(
    Field field,
    Language language,
    String text,
    String sourceHash,
    Provenance provenance,
    String by,
    Optional<String> reviewedBy) {}
