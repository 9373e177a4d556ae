package scot.mercat.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import scot.mercat.consultation.Consultations;
import scot.mercat.impact.Tellings.Told;
import scot.mercat.impact.store.PublicationStore;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.publication.Editions;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxListener;
import scot.mercat.theme.Theme;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/**
 * Tells people that the plan was changed because of what they said, where the version that a
 * published answer names is itself published only later.
 */
@ApplicationScoped
public class VersionNews implements OutboxListener {
  private final Plans plans;
  private final PublicationStore store;
  private final Themes themes;
  private final Consultations consultations;
  private final Tellings tellings;

  @Inject
  VersionNews(
      Plans plans,
      PublicationStore store,
      Themes themes,
      Consultations consultations,
      Tellings tellings) {
    this.plans = plans;
    this.store = store;
    this.themes = themes;
    this.consultations = consultations;
    this.tellings = tellings;
  }

  @Override
  public String name() {
    return "answers-changed-plan";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Editions.TOPIC);
  }

  @Override
  public Hearers hearers() {
    return Hearers.ONE_NODE;
  }

  @Override
  public void heard(List<News> news) {
    Instant at = news.getLast().at();
    news.stream()
        .map(News::subject)
        .distinct()
        .flatMap(slug -> plans.find(slug).stream())
        .forEach(plan -> tell(plan, at));
  }

  private void tell(Plan plan, Instant at) {
    store.touching(plan.id()).stream()
        .flatMap(theme -> themes.find(theme, Language.ENGLISH).stream())
        .forEach(theme -> tell(theme, at));
  }

  private void tell(Theme theme, Instant at) {
    List<PublishedAnswer> published = store.of(theme.id());
    Told told =
        tellings.tell(consultations.find(theme.consultation()).orElseThrow(), published, at);
    store.told(published.getLast().id(), told.responses(), told.mails());
  }
}
