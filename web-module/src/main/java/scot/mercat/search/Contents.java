package scot.mercat.search;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import scot.mercat.searchindex.SearchIndex;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxPosition;
import scot.mercat.shared.OutboxReader;

/** What belongs into an index: everything that the sources know, and what the outbox tells. */
@Singleton
class Contents {
  private static final int BATCH = 500;

  private final List<TextSource> sources;
  private final OutboxReader outbox;

  @Inject
  Contents(@Any Instance<TextSource> sources, OutboxReader outbox) {
    this.sources = sources.stream().toList();
    this.outbox = outbox;
  }

  /** The topics that the sources know of. */
  Set<String> topics() {
    Set<String> topics = new LinkedHashSet<>();
    sources.forEach(source -> topics.addAll(topics(source)));
    return topics;
  }

  /** True where news after the index's position may be gone. */
  boolean isBeyondNews(SearchIndex index) {
    return outbox.hasForgotten(place(index));
  }

  /** The place in the outbox from which the index is to hear on. */
  static OutboxPosition place(SearchIndex index) {
    return new OutboxPosition(index.position(), 0);
  }

  /**
   * Puts everything in that can be read now.
   *
   * @param goesOn asked now and then; where it says no, the index stays half full
   * @return the place after which news may tell of what is not in yet
   */
  OutboxPosition putAll(SearchIndex index, BooleanSupplier goesOn) {
    OutboxPosition end = outbox.end();
    for (TextSource source : sources) {
      source.subjects(subjects -> {
        if (goesOn.getAsBoolean()) {
          put(index, source, subjects);
        }
      });
    }
    return end;
  }

  /** Hears all news after the place; the place after them. */
  OutboxPosition catchUp(SearchIndex index, OutboxPosition from) {
    OutboxPosition place = from;
    for (List<News> news = outbox.after(place, BATCH);
        !news.isEmpty();
        news = outbox.after(place, BATCH)) {
      hear(index, news);
      place = news.getLast().position();
    }
    return place;
  }

  /** Reads anew what the news are about. */
  void hear(SearchIndex index, List<News> news) {
    for (TextSource source : sources) {
      List<String> subjects = subjects(news, topics(source));
      subjects.forEach(subject -> index.removeWhere(Readable.SUBJECT, name(source, subject)));
      put(index, source, subjects);
    }
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
}
