package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    Map<Field, Line> lines = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      store
          .text(theme, field, Language.ENGLISH.tag())
          .map(english -> line(english, store.text(theme, field, reader.tag()), reader))
          .ifPresent(line -> lines.put(field, line));
    }
    return lines;
  }

  Line reason(UUID change, Language reader) {
    return store
        .reason(change, Language.ENGLISH.tag())
        .map(english -> line(english, store.reason(change, reader.tag()), reader))
        .orElse(new Line("", Language.ENGLISH, Fallback.SHOW));
  }

  private Line line(KeptText english, Optional<KeptText> own, Language reader) {
    if (reader.equals(Language.ENGLISH)) {
      return new Line(wordings.text(english.targetHash()), reader, Fallback.SHOW);
    }
    Staleness staleness =
        Staleness.of(english.targetHash(), own.map(KeptText::sourceHash).orElse(null));
    Fallback fallback = Fallback.of(false, staleness, Provenance.PERSON);
    return fallback.isTranslation()
        ? new Line(wordings.text(own.orElse(english).targetHash()), reader, fallback)
        : new Line(wordings.text(english.targetHash()), Language.ENGLISH, fallback);
  }
}
