package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxListener;
import scot.mercat.shared.OutboxPosition;

/** Keeps this node's index up to date with what is told on any node. */
@Singleton
public class IndexNews implements OutboxListener {
  private final Index index;
  private final Contents contents;
  private final Rebuilding rebuilding;

  @Inject
  public IndexNews(Index index, Contents contents, Rebuilding rebuilding) {
    this.index = index;
    this.contents = contents;
    this.rebuilding = rebuilding;
  }

  @Override
  public String name() {
    return "search.index";
  }

  @Override
  public Set<String> topics() {
    Set<String> topics = new LinkedHashSet<>(contents.topics());
    topics.add(Rebuild.TOPIC);
    return topics;
  }

  @Override
  public void heard(List<News> news) {
    index.hear(news);
    if (news.stream().anyMatch(piece -> piece.topic().equals(Rebuild.TOPIC))) {
      rebuilding.begin();
    }
  }

  @Override
  public Optional<OutboxPosition> lastHeard() {
    return index.lastHeard();
  }
}
