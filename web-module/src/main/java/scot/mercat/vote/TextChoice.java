package scot.mercat.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.SourceText;
import scot.mercat.translations.Staleness;

/**
 * Decides for each text by itself what a reader is shown. What somebody votes on must be what was
 * meant, so a translation of an older English is never shown in a vote.
 */
final class TextChoice {
  private TextChoice() {}

  /**
   * @param wordings in English and in the reader's language
   */
  static VoteTexts choose(List<VoteWording> wordings, Language reader) {
    Map<String, VoteText> chosen = new HashMap<>();
    wordings.stream()
        .filter(wording -> wording.lang().equals(Language.ENGLISH.tag()))
        .forEach(english -> chosen.put(english.key(), choose(english, wordings, reader)));
    return new VoteTexts(chosen);
  }

  private static VoteText choose(VoteWording english, List<VoteWording> wordings, Language reader) {
    if (reader.equals(Language.ENGLISH)) {
      return new VoteText(english.text(), reader, Fallback.SHOW);
    }
    VoteWording translated = find(wordings, english.key(), reader);
    Staleness staleness =
        Staleness.of(
            new SourceText(english.text()).hash(),
            translated == null ? null : translated.sourceHash());
    Provenance provenance = translated == null ? Provenance.PERSON : translated.provenance();
    Fallback fallback = Fallback.of(true, staleness, provenance);
    return translated != null && fallback.isTranslation()
        ? new VoteText(translated.text(), reader, fallback)
        : new VoteText(english.text(), Language.ENGLISH, fallback);
  }

  private static @Nullable VoteWording find(
      List<VoteWording> wordings, String key, Language language) {
    return wordings.stream()
        .filter(wording -> wording.key().equals(key) && wording.lang().equals(language.tag()))
        .findFirst()
        .orElse(null);
  }
}
