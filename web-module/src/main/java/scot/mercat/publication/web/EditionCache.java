package scot.mercat.publication.web;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import scot.mercat.publication.EditionPages;
import scot.mercat.publication.StoredPage;

/** The stored pages that were asked for lately, in memory. */
@Singleton
public class EditionCache {
  /** Pages are some 40 KB plain and compressed together, so this is at most about 80 MB. */
  private static final int MOST = 2_000;

  private static final Pattern PATH =
      Pattern.compile("/[A-Za-z-]{2,11}/plans/[a-z0-9-]{1,60}(/v[0-9]{1,6}/(full|plain))?");

  private final Provider<EditionPages> pages;
  private final AtomicReference<Map<String, Optional<StoredPage>>> known =
      new AtomicReference<>(new ConcurrentHashMap<>());

  @Inject
  public EditionCache(Provider<EditionPages> pages) {
    this.pages = pages;
  }

  Optional<StoredPage> find(String path) {
    Optional<StoredPage> page = known.get().get(path);
    if (page != null) {
      return page;
    }
    return PATH.matcher(path).matches() ? load(path) : Optional.empty();
  }

  /** Forgets everything, because something was published. */
  public void clear() {
    known.set(new ConcurrentHashMap<>());
  }

  /** What is published while it loads ends with the map that it was to be kept in. */
  private Optional<StoredPage> load(String path) {
    Map<String, Optional<StoredPage>> byPath = known.get();
    Optional<StoredPage> found = pages.get().find(path);
    if (byPath.size() >= MOST) {
      byPath.clear();
    }
    found.ifPresent(page -> byPath.put(path, found));
    return found;
  }
}
