package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import scot.mercat.impact.store.TextStore;
import scot.mercat.impact.store.TextStore.Translated;
import scot.mercat.plan.Wordings;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.Staleness;

/** What answers say, in the reader's language as far as it is current. */
@Singleton
class AnswerWords {
  private final TextStore store;
  private final Wordings wordings;
  private final Clock clock;

  @Inject
  AnswerWords(TextStore store, Wordings wordings, Clock clock) {
    this.store = store;
    this.wordings = wordings;
    this.clock = clock;
  }

  /** Keeps the part of the draft; blank takes it away. */
  void keepEnglish(ThemeId theme, Part part, String text, String by) {
    if (text.isBlank()) {
      store.removeEnglish(theme, part);
    } else {
      store.keepEnglish(theme, part, wordings.keep(text), by);
    }
  }

  void keep(ThemeId theme, Language language, PartText text, String by) {
    if (text.text().isBlank()) {
      store.remove(theme, language.tag(), text.part());
      return;
    }
    String target = wordings.keep(text.text());
    store.keep(
        theme,
        language.tag(),
        new Translated(text.part(), text.source(), target, by),
        clock.instant());
  }

  /**
   * The parts as a reader is shown them.
   *
   * @param english the hashes of what they say
   * @param older what else a translation may be of, to be shown as out of date
   */
  Map<Part, Line> lines(
      ThemeId theme, Map<Part, String> english, Predicate<String> older, Language reader) {
    List<Translated> own =
        reader.equals(Language.ENGLISH)
            ? List.of()
            : store.translations(theme, reader.tag()).stream()
                .filter(text ->
                    text.sourceHash().equals(english.get(text.part()))
                        || older.test(text.sourceHash()))
                .toList();
    Map<String, String> texts = texts(english, own);
    Map<Part, Line> lines = new HashMap<>();
    english.forEach((part, hash) ->
        lines.put(
            part,
            reader.equals(Language.ENGLISH)
                ? new Line(texts.getOrDefault(hash, ""), reader, Fallback.SHOW)
                : line(hash, best(own, part, hash), reader, texts)));
    return lines;
  }

  private Map<String, String> texts(Map<Part, String> english, List<Translated> own) {
    Set<String> hashes = new HashSet<>(english.values());
    own.forEach(text -> hashes.add(text.targetHash()));
    return wordings.texts(hashes);
  }

  /** The translation of just this English; where there is none, the newest of another. */
  static Optional<Translated> best(List<Translated> own, Part part, String hash) {
    List<Translated> ofPart = own.stream().filter(text -> text.part().equals(part)).toList();
    return ofPart.stream()
        .filter(text -> text.sourceHash().equals(hash))
        .findFirst()
        .or(() -> ofPart.stream().reduce((before, after) -> after));
  }

  private static Line line(
      String hash, Optional<Translated> own, Language reader, Map<String, String> texts) {
    String english = texts.getOrDefault(hash, "");
    Staleness staleness = Staleness.of(hash, own.map(Translated::sourceHash).orElse(null));
    String translated = own.map(text -> texts.getOrDefault(text.targetHash(), "")).orElse("");
    Fallback fallback = Fallback.of(hasFigure(english + translated), staleness, Provenance.PERSON);
    return own.filter(text -> fallback.isTranslation())
        .map(text -> new Line(translated, reader, fallback))
        .orElse(new Line(english, Language.ENGLISH, fallback));
  }

  /** Where either text names a figure, an old one could send somebody to the wrong day or sum. */
  private static boolean hasFigure(String texts) {
    return texts.chars().anyMatch(Character::isDigit);
  }
}
