package scot.mercat.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import scot.mercat.search.IndexFolders.Numbered;
import scot.mercat.searchindex.SearchIndex;
import scot.mercat.shared.Ground;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxPosition;
import scot.mercat.shared.Settings;

/**
 * This node's index, in the folder {@code index} of its data. Its position is the number of the
 * last transaction heard of, whose news are heard once more after a crash. It is made anew beside
 * the old one, which goes on answering and hearing news until the new one takes its place.
 */
@Singleton
public class Index {
  private static final Logger LOG = Logger.getLogger("scot.mercat.search");

  private final IndexFolders folders;
  private final Contents contents;

  /** Held by whoever asks, so that no index is closed under a question. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private final AtomicReference<@Nullable Numbered> current = new AtomicReference<>();
  private final AtomicBoolean wasBrokenOff = new AtomicBoolean();

  @Inject
  public Index(Settings settings, Contents contents) {
    this.folders = new IndexFolders(settings.dataFolder().resolve("index"));
    this.contents = contents;
  }

  void open(@Observes @Priority(Ground.CACHES) Startup event) {
    IndexFolders.Found found = folders.open();
    Numbered opened = found.index();
    wasBrokenOff.set(found.isNextBegun());
    if (opened.isWhole() && !contents.isBeyondNews(opened.index())) {
      use(opened);
    } else {
      // What stands in it was never finished, or may have been hidden since.
      opened.index().clear();
      finish(opened, contents.putAll(opened.index(), () -> true));
    }
  }

  void close(@Observes @Priority(Ground.READY + 1) Shutdown event) {
    Numbered last = replace(null);
    if (last != null) {
      last.index().close();
    }
  }

  /** The answer of the index in use; nothing before one is whole, and after the end. */
  <T> Optional<T> ask(Function<SearchIndex, T> question) {
    use.readLock().lock();
    try {
      return Optional.ofNullable(current.get()).map(one -> question.apply(one.index()));
    } finally {
      use.readLock().unlock();
    }
  }

  /** Where the outbox is to be read on from. */
  Optional<OutboxPosition> lastHeard() {
    return ask(Contents::place);
  }

  /** Whether there is an index that holds everything the database knows. */
  boolean isWhole() {
    return ask(index -> index.position() > 0).orElse(false);
  }

  /** Whether the program stopped while an index was made anew. */
  boolean wasBrokenOff() {
    return wasBrokenOff.get();
  }

  /**
   * Makes an index beside the one in use and puts it in its place.
   *
   * @param goesOn asked now and then; where it says no, all stays as it was
   */
  void rebuild(BooleanSupplier goesOn) {
    Numbered fresh = folders.next(inUse().number());
    try {
      OutboxPosition place = contents.putAll(fresh.index(), goesOn);
      if (goesOn.getAsBoolean()) {
        finish(fresh, contents.catchUp(fresh.index(), place));
      }
    } finally {
      if (!fresh.equals(current.get())) {
        fresh.index().close();
      }
    }
  }

  /** Reads anew what the news are about. */
  synchronized void hear(List<News> news) {
    SearchIndex index = inUse().index();
    contents.hear(index, news);
    index.refresh();
    index.commit(Math.max(index.position(), news.getLast().position().transaction()));
  }

  /** The last news come in while the old index hears none, so that none is missed. */
  private synchronized void finish(Numbered fresh, OutboxPosition from) {
    SearchIndex index = fresh.index();
    OutboxPosition place = contents.catchUp(index, from);
    index.refresh();
    index.commit(place.transaction());
    use(fresh);
    LOG.info(() -> "The index was built, with " + index.count() + " texts");
  }

  private void use(Numbered index) {
    Numbered before = replace(index);
    if (before != null) {
      before.index().close();
      folders.keepOnly(index);
    }
  }

  private Numbered inUse() {
    return Optional.ofNullable(current.get()).orElseThrow();
  }

  /** Waits for the questions that are being answered. */
  private @Nullable Numbered replace(@Nullable Numbered next) {
    use.writeLock().lock();
    try {
      return current.getAndSet(next);
    } finally {
      use.writeLock().unlock();
    }
  }
}
