package scot.mercat.consultation;

import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;

/**
 * Translations of the English as it stands, handed in together.
 *
 * @param byField a blank text takes the translation away
 * @param by who translated them
 * @param reviewedBy a native reader who checked them
 */
public record NewTexts(
    Language language,
    Map<Field, String> byField,
    Provenance provenance,
    String by,
    Optional<String> reviewedBy) {
  public NewTexts {
    byField = Map.copyOf(byField);
  }

  /** A person's translation that no native reader has checked. */
  public static NewTexts byPerson(Language language, Map<Field, String> byField, String by) {
    return new NewTexts(language, byField, Provenance.PERSON, by, Optional.empty());
  }
}
