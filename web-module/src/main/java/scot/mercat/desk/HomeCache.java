package scot.mercat.desk;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import scot.mercat.consultation.Told;
import scot.mercat.publication.Editions;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxListener;
import scot.mercat.translations.Language;

/**
 * The residents' first page as it was last gathered, since most people come that way. Forgotten
 * when something is published, and at midnight, when consultations open and close.
 */
@Singleton
public class HomeCache implements OutboxListener {
  private final Provider<Home> home;
  private final Clock clock;
  private final Map<Key, HomeFacts> known = new ConcurrentHashMap<>();
  private final AtomicLong timesForgotten = new AtomicLong();

  @Inject
  public HomeCache(Provider<Home> home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /** What was gathered before something was published is never found after it. */
  private record Key(String language, LocalDate day, long timesForgotten) {}

  public HomeFacts facts(Language language) {
    Key key = new Key(language.tag(), LocalDate.now(clock), timesForgotten.get());
    HomeFacts facts = known.get(key);
    if (facts == null) {
      facts = home.get().facts(language);
      known.keySet().removeIf(other -> !other.day().equals(key.day()));
      known.put(key, facts);
    }
    return facts;
  }

  @Override
  public String name() {
    return "desk.home";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Editions.TOPIC, Told.TOPIC);
  }

  @Override
  public void heard(List<News> news) {
    timesForgotten.incrementAndGet();
    known.clear();
  }
}
