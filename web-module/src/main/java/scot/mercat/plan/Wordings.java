package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import scot.mercat.plan.store.WordingStore;
import scot.mercat.translations.SourceText;

/** Keeps every wording once and for ever, under its hash. */
@Singleton
@Transactional
public class Wordings {
  private final WordingStore store;

  @Inject
  public Wordings(WordingStore store) {
    this.store = store;
  }

  /** Keeps the texts; their hashes come back in the same order. */
  public List<String> keep(List<SourceText> texts) {
    store.keep(texts);
    return texts.stream().map(SourceText::hash).toList();
  }

  public String keep(String text) {
    return keep(List.of(new SourceText(text))).getFirst();
  }

  /** The texts by hash; what is not known is left out. */
  public Map<String, String> texts(Collection<String> hashes) {
    return store.texts(hashes);
  }

  /**
   * @throws IllegalArgumentException when no text with the hash was ever kept
   */
  public String text(String hash) {
    String found = texts(List.of(hash)).get(hash);
    if (found == null) {
      throw new IllegalArgumentException("No wording has the hash " + hash);
    }
    return found;
  }
}
