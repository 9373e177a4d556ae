package scot.mercat.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import scot.mercat.plan.EasyReadDocuments;
import scot.mercat.plan.Plans;
import scot.mercat.publication.EditionPages;
import scot.mercat.publication.Editions;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxListener;

/** Makes the pages of a plan anew that has an Easy Read document now, so that they point to it. */
@ApplicationScoped
public class EasyReadNews implements OutboxListener {
  private final Plans plans;
  private final EditionPages pages;
  private final Editions editions;

  @Inject
  public EasyReadNews(Plans plans, EditionPages pages, Editions editions) {
    this.plans = plans;
    this.pages = pages;
    this.editions = editions;
  }

  @Override
  public String name() {
    return "edition-easy-read";
  }

  @Override
  public Set<String> topics() {
    return Set.of(EasyReadDocuments.TOPIC);
  }

  @Override
  public Hearers hearers() {
    return Hearers.ONE_NODE;
  }

  @Override
  public void heard(List<News> news) {
    news.stream()
        .map(News::subject)
        .distinct()
        .flatMap(slug -> plans.find(slug).stream())
        .forEach(plan -> {
          pages.renew(plan);
          editions.announce(plan);
        });
  }
}
