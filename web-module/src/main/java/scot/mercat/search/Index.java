package scot.mercat.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import scot.mercat.searchindex.SearchIndex;
import scot.mercat.shared.Ground;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxPosition;
import scot.mercat.shared.OutboxReader;
import scot.mercat.shared.Settings;

/**
 * This node's index, in the folder {@code index} of its data. Its position is the number of the
 * last transaction heard of, whose news are heard once more after a crash.
 */
@Singleton
public class Index {
  private static final Logger LOG = Logger.getLogger("scot.mercat.search");

  private final Settings settings;
  private final List<TextSource> sources;
  private final OutboxReader outbox;
  private final AtomicReference<@Nullable SearchIndex> opened = new AtomicReference<>();

  @Inject
  public Index(Settings settings, @Any Instance<TextSource> sources, OutboxReader outbox) {
    this.settings = settings;
    this.sources = sources.stream().toList();
    this.outbox = outbox;
  }

  void open(@Observes @Priority(Ground.CACHES) Startup event) {
    SearchIndex index = SearchIndex.open(settings.dataFolder().resolve("index"));
    opened.set(index);
    OutboxPosition kept = place(index);
    if (index.position() == 0 || outbox.hasForgotten(kept)) {
      rebuild();
    }
  }

  void close(@Observes @Priority(Ground.READY + 1) Shutdown event) {
    SearchIndex index = opened.getAndSet(null);
    if (index != null) {
      index.close();
    }
  }

  /** The open index; nothing before the start and after the end. */
  Optional<SearchIndex> find() {
    return Optional.ofNullable(opened.get());
  }

  /** Where the outbox is to be read on from. */
  Optional<OutboxPosition> lastHeard() {
    return find().map(Index::place);
  }

  /** Whether everything that is known to the database has been put in. */
  boolean isWhole() {
    return find().filter(index -> index.position() > 0).isPresent();
  }

  /** Throws everything away and reads it anew; what is told meanwhile is heard afterwards. */
  synchronized void rebuild() {
    SearchIndex index = find().orElseThrow();
    OutboxPosition end = outbox.end();
    index.clear();
    for (TextSource source : sources) {
      source.subjects(subjects -> put(index, source, subjects));
    }
    index.refresh();
    index.commit(end.transaction());
    LOG.info(() -> "The index was built, with " + index.count() + " texts");
  }

  /** Reads anew what the news are about. */
  synchronized void hear(List<News> news) {
    SearchIndex index = find().orElseThrow();
    for (TextSource source : sources) {
      List<String> subjects = subjects(news, topics(source));
      subjects.forEach(subject -> index.removeWhere(Readable.SUBJECT, name(source, subject)));
      put(index, source, subjects);
    }
    index.refresh();
    index.commit(Math.max(index.position(), news.getLast().position().transaction()));
  }

  /** The topics that the sources know of. */
  Set<String> topics() {
    Set<String> topics = new LinkedHashSet<>();
    sources.forEach(source -> topics.addAll(topics(source)));
    return topics;
  }

  private static Set<String> topics(TextSource source) {
    Set<String> topics = new LinkedHashSet<>(source.otherTopics());
    topics.add(source.topic());
    return topics;
  }

  private static void put(SearchIndex index, TextSource source, List<String> subjects) {
    if (!subjects.isEmpty()) {
      source
          .about(subjects)
          .forEach((subject, texts) -> {
            String name = name(source, subject);
            index.put(texts.stream().map(text -> text.indexed(name)).toList());
          });
    }
  }

  private static List<String> subjects(List<News> news, Set<String> topics) {
    return news.stream()
        .filter(piece -> topics.contains(piece.topic()))
        .map(News::subject)
        .distinct()
        .toList();
  }

  private static String name(TextSource source, String subject) {
    return source.topic() + ":" + subject;
  }

  private static OutboxPosition place(SearchIndex index) {
    return new OutboxPosition(index.position(), 0);
  }
}
