package scot.mercat.publication.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import scot.mercat.publication.EditionPages;
import scot.mercat.publication.Editions;
import scot.mercat.shared.Ground;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxListener;

/** Keeps this node's stored pages true: made anew after an update, forgotten after publishing. */
@ApplicationScoped
public class EditionNews implements OutboxListener {
  private final EditionCache cache;
  private final EditionPages pages;

  @Inject
  public EditionNews(EditionCache cache, EditionPages pages) {
    this.cache = cache;
    this.pages = pages;
  }

  void renew(@Observes @Priority(Ground.CACHES) Startup event) {
    pages.renewWhereFrameChanged();
  }

  @Override
  public String name() {
    return "editions";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Editions.TOPIC);
  }

  @Override
  public void heard(List<News> news) {
    cache.clear();
  }
}
