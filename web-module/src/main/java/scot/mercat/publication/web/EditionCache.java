package scot.mercat.publication.web;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import scot.mercat.publication.EditionPages;
import scot.mercat.publication.StoredPage;

/** The stored pages that were asked for lately, in memory. */
@Singleton
public class EditionCache {
  /** Pages are some 40 KB plain and compressed together, so this is at most about 40 MB. */
  private static final int MOST = 1_000;

  private static final Pattern PATH =
      Pattern.compile("/[A-Za-z-]{2,11}/plans/[a-z0-9-]{1,60}(/v[0-9]{1,6}/(full|plain))?");

  private final Provider<EditionPages> pages;
  private final Map<String, Known> byPath = new ConcurrentHashMap<>();
  private final AtomicLong timesForgotten = new AtomicLong();

  @Inject
  public EditionCache(Provider<EditionPages> pages) {
    this.pages = pages;
  }

  /**
   * A page that was loaded before something was published is not believed after it.
   *
   * @param timesForgotten how often all was forgotten before it was loaded
   */
  private record Known(long timesForgotten, Optional<StoredPage> page) {}

  Optional<StoredPage> find(String path) {
    Known known = byPath.get(path);
    if (known != null && known.timesForgotten() == timesForgotten.get()) {
      return known.page();
    }
    return PATH.matcher(path).matches() ? load(path) : Optional.empty();
  }

  /** Forgets everything, because something was published. */
  public void clear() {
    timesForgotten.incrementAndGet();
    byPath.clear();
  }

  private Optional<StoredPage> load(String path) {
    long before = timesForgotten.get();
    Optional<StoredPage> found = pages.get().find(path);
    if (byPath.size() >= MOST) {
      byPath.clear();
    }
    found.ifPresent(page -> byPath.put(path, new Known(before, found)));
    return found;
  }
}
