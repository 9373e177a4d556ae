package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.impact.store.AnswerStore.KeptText;
import scot.mercat.impact.store.AnswerStore.Spot;
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
    return lines(List.of(theme), reader).getOrDefault(theme, Map.of());
  }

  /** What the answers to the themes say; nothing of a theme without an answer. */
  Map<ThemeId, Map<Field, Line>> lines(Collection<ThemeId> themes, Language reader) {
    Map<Spot, KeptText> english = store.texts(themes, Language.ENGLISH.tag());
    Map<ThemeId, Map<Field, Line>> lines = new HashMap<>();
    shown(english, store.texts(themes, reader.tag()), reader)
        .forEach((spot, line) ->
            lines
                .computeIfAbsent(spot.theme(), theme -> new EnumMap<>(Field.class))
                .put(spot.field(), line));
    return lines;
  }

  /** Why each paragraph changed. */
  Map<UUID, Line> reasons(Collection<UUID> changes, Language reader) {
    return shown(
        store.reasons(changes, Language.ENGLISH.tag()),
        store.reasons(changes, reader.tag()),
        reader);
  }

  private <K> Map<K, Line> shown(Map<K, KeptText> english, Map<K, KeptText> own, Language reader) {
    Map<String, String> texts =
        wordings.texts(
            Stream.concat(english.values().stream(), own.values().stream())
                .map(KeptText::targetHash)
                .toList());
    Map<K, Line> lines = new HashMap<>();
    english.forEach((key, kept) ->
        lines.put(key, line(kept, Optional.ofNullable(own.get(key)), reader, texts)));
    return lines;
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
