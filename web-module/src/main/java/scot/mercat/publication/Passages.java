package scot.mercat.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;

/**
 * Single paragraphs of published editions in plain words. An edition never changes, so what a node
 * has read once it keeps, and a comment on a paragraph costs no reading of the whole edition.
 */
@Singleton
public class Passages {
  /** An edition of forty paragraphs takes some 30 kB. */
  private static final int MOST_EDITIONS = 100;

  private final Editions editions;
  private final SequencedMap<Name, Map<String, Passage>> kept =
      new LinkedHashMap<>(16, 0.75f, true);

  @Inject
  public Passages(Editions editions) {
    this.editions = editions;
  }

  private record Name(PlanId plan, int version, Language language) {}

  /** The paragraph with the key; nothing where that version of the plan shows none. */
  public Optional<Passage> find(PlanId plan, int version, Language reader, String key) {
    return Optional.ofNullable(of(new Name(plan, version, reader)).get(key))
        .filter(passage -> passage.kind().isParagraph());
  }

  /** The plan's title in that version. */
  public Optional<Passage> title(PlanId plan, int version, Language reader) {
    return of(new Name(plan, version, reader)).values().stream()
        .filter(passage -> passage.kind() == BlockKind.TITLE)
        .findFirst();
  }

  private Map<String, Passage> of(Name name) {
    synchronized (kept) {
      Map<String, Passage> found = kept.get(name);
      if (found != null) {
        return found;
      }
    }
    // Asked outside the lock: others need not wait for the database.
    Map<String, Passage> read =
        editions
            .find(name.plan(), name.version(), Rendition.PLAIN, name.language())
            .map(this::passages)
            .orElse(Map.of());
    if (!read.isEmpty()) {
      keep(name, read);
    }
    return read;
  }

  private void keep(Name name, Map<String, Passage> passages) {
    synchronized (kept) {
      kept.put(name, passages);
      if (kept.size() > MOST_EDITIONS) {
        kept.pollFirstEntry();
      }
    }
  }

  private Map<String, Passage> passages(Edition edition) {
    Map<String, String> texts = editions.texts(edition);
    Map<String, Passage> passages = new LinkedHashMap<>();
    for (EditionBlock block : edition.blocks()) {
      Language shown = block.fallback().isTranslation() ? edition.language() : Language.ENGLISH;
      String text = texts.getOrDefault(block.shownHash(), "");
      passages.putIfAbsent(block.key(), new Passage(block.block(), block.kind(), text, shown));
    }
    return passages;
  }
}
