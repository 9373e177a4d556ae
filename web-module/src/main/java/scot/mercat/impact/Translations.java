package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.store.TextStore;
import scot.mercat.impact.store.TextStore.Translated;
import scot.mercat.plan.Wordings;
import scot.mercat.translations.Language;
import scot.mercat.translations.Staleness;

/** Reads how far an answer is translated, for those who translate it. */
@Singleton
@Transactional
public class Translations {
  private final TextStore store;
  private final Wordings wordings;

  @Inject
  public Translations(TextStore store, Wordings wordings) {
    this.store = store;
    this.wordings = wordings;
  }

  /**
   * A part with its newest translation.
   *
   * @param source SHA-256 of the English as it stands in the draft
   * @param text empty where there is no translation
   */
  public record PartWords(
      Part part, String english, String source, String text, Staleness staleness) {
    public Optional<Field> field() {
      return Field.find(part.code());
    }

    public boolean isStale() {
      return staleness == Staleness.STALE;
    }
  }

  /** The draft's parts in the order in which they are read, the reasons for changes last. */
  public List<PartWords> of(AnswerDraft draft, Language target) {
    List<Translated> own = store.translations(draft.answer().theme(), target.tag());
    Set<String> hashes = new HashSet<>(draft.hashes().values());
    own.forEach(text -> hashes.add(text.targetHash()));
    Map<String, String> texts = wordings.texts(hashes);
    List<PartWords> words = new ArrayList<>();
    for (Part part : parts(draft)) {
      String source = draft.hashes().get(part);
      if (source != null) {
        words.add(words(part, source, own, texts));
      }
    }
    return words;
  }

  private static List<Part> parts(AnswerDraft draft) {
    List<Part> parts = new ArrayList<>();
    for (Field field : Field.values()) {
      parts.add(Part.of(field));
    }
    draft.changes().forEach(change -> parts.add(Part.of(change)));
    return parts;
  }

  private static PartWords words(
      Part part, String source, List<Translated> own, Map<String, String> texts) {
    Optional<Translated> best = AnswerWords.best(own, part, source);
    return new PartWords(
        part,
        texts.getOrDefault(source, ""),
        source,
        best.map(text -> texts.getOrDefault(text.targetHash(), "")).orElse(""),
        Staleness.of(source, best.map(Translated::sourceHash).orElse(null)));
  }
}
