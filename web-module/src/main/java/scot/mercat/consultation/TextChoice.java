package scot.mercat.consultation;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.SourceText;
import scot.mercat.translations.Staleness;

/** Decides for each field by itself what a reader is shown. */
final class TextChoice {
  private TextChoice() {}

  /**
   * @param byTag what is kept in English and in the wanted language
   */
  static Texts choose(Map<String, Map<Field, Wording>> byTag, Language wanted) {
    Map<Field, Wording> english = byTag.getOrDefault(Language.ENGLISH.tag(), Map.of());
    Map<Field, Wording> translated = byTag.getOrDefault(wanted.tag(), Map.of());
    Map<Field, Text> chosen = new EnumMap<>(Field.class);
    english.forEach((field, source) ->
        chosen.put(
            field,
            wanted.equals(Language.ENGLISH)
                ? show(source, Fallback.SHOW)
                : choose(source, translated.get(field))));
    return new Texts(wanted, chosen);
  }

  private static Text choose(Wording source, @Nullable Wording translated) {
    Staleness staleness =
        Staleness.of(
            new SourceText(source.text()).hash(),
            translated == null ? null : translated.sourceHash());
    Provenance provenance = translated == null ? Provenance.PERSON : translated.provenance();
    Fallback fallback =
        Fallback.of(source.field().isSensitive(source.text()), staleness, provenance);
    return show(translated != null && fallback.isTranslation() ? translated : source, fallback);
  }

  private static Text show(Wording wording, Fallback fallback) {
    boolean isReviewed =
        wording.language().equals(Language.ENGLISH) || wording.reviewedBy().isPresent();
    return new Text(wording.text(), wording.language(), fallback, isReviewed);
  }
}
