package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.impact.store.AnswerStore.KeptText;
import scot.mercat.plan.Wordings;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.Staleness;

/** What answers say, in the reader's language as far as it is current. */
@Dependent
class AnswerWords {
  private final AnswerStore store;
  private final Wordings wordings;

  @Inject
  AnswerWords(AnswerStore store, Wordings wordings) {
    this.store = store;
    this.wordings = wordings;
  }

  void keep(ThemeId theme, Field field, Language language, String text, String by) {
    String target = wordings.keep(text);
    String source =
        language.equals(Language.ENGLISH)
            ? target
            : store.text(theme, field, Language.ENGLISH.tag()).orElseThrow().targetHash();
    store.text(theme, field, language.tag(), source, target, by);
  }

  void keepReason(UUID change, Language language, String text, String by) {
    String target = wordings.keep(text);
    String source =
        language.equals(Language.ENGLISH)
            ? target
            : store.reason(change, Language.ENGLISH.tag()).orElseThrow().targetHash();
    store.reason(change, language.tag(), source, target, by);
  }

  Map<Field, Line> lines(ThemeId theme, Language reader) {
    Map<Field, KeptText> english = store.texts(theme, Language.ENGLISH.tag());
    Map<Field, KeptText> own =
        reader.equals(Language.ENGLISH) ? Map.of() : store.texts(theme, reader.tag());
    Map<String, String> texts = texts(english.values(), own.values());
    Map<Field, Line> lines = new EnumMap<>(Field.class);
    english.forEach((field, kept) ->
        lines.put(field, line(kept, Optional.ofNullable(own.get(field)), reader, texts)));
    return lines;
  }

  Line reason(UUID change, Language reader) {
    Optional<KeptText> english = store.reason(change, Language.ENGLISH.tag());
    Optional<KeptText> own = store.reason(change, reader.tag());
    Map<String, String> texts = texts(english.stream().toList(), own.stream().toList());
    return english
        .map(kept -> line(kept, own, reader, texts))
        .orElse(new Line("", Language.ENGLISH, Fallback.SHOW));
  }

  private Map<String, String> texts(Collection<KeptText> english, Collection<KeptText> own) {
    return wordings.texts(
        Stream.concat(english.stream(), own.stream()).map(KeptText::targetHash).toList());
  }

  private static Line line(
      KeptText english, Optional<KeptText> own, Language reader, Map<String, String> texts) {
    String original = texts.getOrDefault(english.targetHash(), "");
    if (reader.equals(Language.ENGLISH)) {
      return new Line(original, reader, Fallback.SHOW);
    }
    Staleness staleness =
        Staleness.of(english.targetHash(), own.map(KeptText::sourceHash).orElse(null));
    Fallback fallback = Fallback.of(false, staleness, Provenance.PERSON);
    return fallback.isTranslation()
        ? new Line(texts.getOrDefault(own.orElse(english).targetHash(), original), reader, fallback)
        : new Line(original, Language.ENGLISH, fallback);
  }
}
