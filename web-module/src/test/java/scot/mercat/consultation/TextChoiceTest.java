package scot.mercat.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.SourceText;

/** What a reader is shown is decided text by text, from hashes. */
class TextChoiceTest {
  private static final Language POLISH = Languages.standard().find("pl").orElseThrow();

  @Test
  void aCurrentTranslationIsShown() {
    Text text = polish(Field.WHO, "Anyone.", "Anyone.", Provenance.PERSON);
    assertThat(text.fallback()).isEqualTo(Fallback.SHOW);
    assertThat(text.language()).isEqualTo(POLISH);
  }

  @Test
  void anOutdatedOneIsShownWithANotice() {
    Text text = polish(Field.WHO, "Anyone at all.", "Anyone.", Provenance.PERSON);
    assertThat(text.fallback()).isEqualTo(Fallback.SHOW_STALE);
  }

  @Test
  void anOutdatedPromiseIsWithheldAndTheEnglishCarriesItsOwnLanguage() {
    Text text =
        polish(Field.PROMISE, "We answer in May.", "We answer in April.", Provenance.PERSON);
    assertThat(text.fallback()).isEqualTo(Fallback.ENGLISH_WITHHELD);
    assertThat(text.text()).isEqualTo("We answer in May.");
    assertThat(text.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void whatAMachineMadeAndNobodyReadIsNotShown() {
    Text text = polish(Field.WHO, "Anyone.", "Anyone.", Provenance.MACHINE_RAW);
    assertThat(text.fallback()).isEqualTo(Fallback.ENGLISH_MISSING);
  }

  @Test
  void aTextWithoutEnglishIsNotThere() {
    Texts texts = TextChoice.choose(Map.of(), POLISH);
    assertThat(texts.find(Field.PURPOSE)).isEmpty();
    assertThat(texts.title().text()).isEmpty();
  }

  private static Text polish(Field field, String english, String madeFrom, Provenance provenance) {
    Map<Field, Wording> source = new EnumMap<>(Field.class);
    source.put(field, wording(field, Language.ENGLISH, english, english, Provenance.PERSON));
    Map<Field, Wording> translated = new EnumMap<>(Field.class);
    translated.put(field, wording(field, POLISH, "po polsku", madeFrom, provenance));
    return TextChoice.choose(Map.of("en", source, "pl", translated), POLISH)
        .find(field)
        .orElseThrow();
  }

  private static Wording wording(
      Field field, Language language, String text, String source, Provenance provenance) {
    return new Wording(
        field,
        language,
        text,
        new SourceText(source).hash(),
        provenance,
        "Katarzyna",
        Optional.empty());
  }
}
